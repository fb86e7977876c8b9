package org.kaidah.personnel.sample;

import java.time.LocalDate;

/**
 * What is fixed about a person by number alone.
 *
 * @param sequence the last three digits of the NIP, 900 to 999
 */
record Birth(LocalDate date, boolean male, int sequence) {

	String nip(String entry) {
		String text = this.date.toString();
		return text.substring(0, 4) + text.substring(5, 7) + text.substring(8, 10) + entry + (this.male ? '1' : '2')
				+ this.sequence;
	}

}
