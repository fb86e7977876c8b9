package org.kaidah.personnel.sample;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Gives every number its own birth date, sex and last three digits, so that no two NIPs
 * are equal: numbers walk over all birth days before one is used again, and each further
 * round takes other digits or the other sex. There are about 2.3 million combinations.
 * The digits 990 to 999 are left to people whose birth date an edge case prescribes.
 */
final class Births {

	private static final int DIGITS = 90;

	private final LocalDate first;

	private final int days;

	private final int step;

	private final long seed;

	Births(long seed, LocalDate asOf) {
		this.seed = seed;
		this.first = asOf.minusYears(60).plusMonths(1);
		this.days = (int) ChronoUnit.DAYS.between(this.first, asOf.minusYears(24));
		this.step = stepFor(this.days);
	}

	/** How many people there can be. */
	int capacity() {
		return this.days * DIGITS * 2;
	}

	Birth of(int number) {
		if (number < 0 || number >= capacity()) {
			throw new IllegalArgumentException("Person " + number + " is beyond " + capacity());
		}
		int round = number / this.days;
		long start = Math.floorMod(Dice.mixed(this.seed), this.days);
		int day = (int) ((start + (long) (number % this.days) * this.step) % this.days);
		long chance = Dice.mixed(this.seed + day);
		int digits = Math.floorMod(chance + round, DIGITS);
		boolean male = ((chance >>> 40) + round / DIGITS) % 2 == 0;
		return new Birth(this.first.plusDays(day), male, 900 + digits);
	}

	/**
	 * Near the golden section of the range, which spreads any number of people evenly,
	 * and without common divisor.
	 */
	private static int stepFor(int days) {
		int step = days * 618 / 1000;
		while (!BigInteger.valueOf(step).gcd(BigInteger.valueOf(days)).equals(BigInteger.ONE)) {
			step++;
		}
		return step;
	}

}
