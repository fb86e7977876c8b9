package org.kaidah.personnel.sample;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The chance in one person's life. Only {@code nextLong} of the generator is used, whose
 * sequence is the same in every JDK; bounded numbers are derived here.
 */
final class Dice {

	private final SplittableRandom random;

	Dice(long seed, long number) {
		this.random = new SplittableRandom(mixed(seed ^ mixed(number + 0x9E3779B97F4A7C15L)));
	}

	/** A number from 0 to below the bound, at most 2^31. */
	int below(int bound) {
		return (int) (((this.random.nextLong() >>> 33) * bound) >>> 31);
	}

	/** A number from the first to the last, both included. */
	int between(int first, int last) {
		return first + below(last - first + 1);
	}

	/** Whether something of so many percent happens. */
	boolean percent(int percent) {
		return below(100) < percent;
	}

	/** A bell-shaped number from 0 to 100 around 50. */
	int bell() {
		return (below(101) + below(101) + below(101)) / 3;
	}

	/** One of the elements, each as likely as the others. */
	<T> T pick(List<T> elements) {
		return elements.get(below(elements.size()));
	}

	/** Spreads the bits of a number over all 64 places: the finaliser of MurmurHash3. */
	static long mixed(long number) {
		long bits = (number ^ (number >>> 33)) * 0xff51afd7ed558ccdL;
		bits = (bits ^ (bits >>> 33)) * 0xc4ceb9fe1a85ec53L;
		return bits ^ (bits >>> 33);
	}

}
