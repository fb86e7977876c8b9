package org.kaidah.engine;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of rule codes in which people count: {@code POT-PGL-2} before
 * {@code POT-PGL-10}.
 */
final class Codes {

	static final Comparator<String> ORDER = Codes::compare;

	private static final Pattern PART = Pattern.compile("\\d+|\\D+");

	private Codes() {
	}

	private static int compare(String a, String b) {
		Matcher left = PART.matcher(a);
		Matcher right = PART.matcher(b);
		while (true) {
			boolean more = left.find();
			if (!right.find()) {
				return more ? 1 : a.compareTo(b);
			}
			if (!more) {
				return -1;
			}
			int order = compareParts(left.group(), right.group());
			if (order != 0) {
				return order;
			}
		}
	}

	private static int compareParts(String a, String b) {
		boolean numbers = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
		return numbers ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
	}

}
