package org.kaidah.rulebook;

import java.util.regex.Pattern;

/**
 * Where rules apply: the whole country, a style of it, or a region.
 *
 * @param code {@code nasional}, the name of a variant such as {@code nasional-kategori},
 * or a code of the Ministry of Home Affairs such as {@code 35.10}
 * @param name what people call it
 * @param province the province it lies in, or {@code null}
 * @param parent code of the jurisdiction it stands on, or {@code null} for the national
 * base
 */
public record Jurisdiction(String code, String name, String province, String parent) {

	/** The code of the national base. */
	public static final String NATIONAL = RulesFolder.NATIONAL;

	/** How many characters a name may have. */
	public static final int LONGEST_NAME = 300;

	/** How many characters the name of a province may have. */
	public static final int LONGEST_PROVINCE = 100;

	private static final int LONGEST = 60;

	private static final Pattern CODE = Pattern
		.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*|\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?");

	/** Whether a code may name a jurisdiction. */
	public static boolean isCode(String code) {
		return code.length() <= LONGEST && CODE.matcher(code).matches();
	}

	/** The folder of its files, by which messages name them; ends with a slash. */
	public static String place(String code) {
		return RulesFolder.placeOf(code) + '/';
	}

}
