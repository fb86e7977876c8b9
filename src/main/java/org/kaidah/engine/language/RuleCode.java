package org.kaidah.engine.language;

import java.util.regex.Pattern;

/** What the code of a rule may look like. */
public final class RuleCode {

	private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*(\\.(penuhi|gagal|belum))?");

	private RuleCode() {
	}

	/**
	 * Whether a code has the right form: capitals and digits with hyphens, at the end
	 * perhaps what a requirement's rule concludes, such as {@code PRO-JPTP-06.penuhi}.
	 */
	public static boolean isWellFormed(String code) {
		return FORM.matcher(code).matches();
	}

}
