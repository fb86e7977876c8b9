package org.kaidah.personnel.sample;

import java.util.List;

/**
 * Names of people who do not exist: the parts are invented as well, so that no
 * combination is anybody's name.
 */
final class Names {

	private final List<String> men = Lines.firstColumn("nama-pria.txt");

	private final List<String> women = Lines.firstColumn("nama-wanita.txt");

	private final List<String> last = Lines.firstColumn("nama-akhir.txt");

	String of(boolean male, Dice dice) {
		List<String> given = male ? this.men : this.women;
		String name = dice.pick(given);
		if (dice.percent(35)) {
			String second = dice.pick(given);
			name = second.equals(name) ? name : name + ' ' + second;
		}
		return name + ' ' + dice.pick(this.last);
	}

}
