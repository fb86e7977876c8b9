package org.kaidah.personnel.sample;

import java.io.InputStream;
import java.util.List;

import org.kaidah.personnel.Dossier;

import tools.jackson.databind.json.JsonMapper;

/**
 * A person of the sample workbook whose results are printed in its notes; two other
 * programs agree on them.
 *
 * @param shows what the person is an example of
 * @param y the printed value, or {@code -}, as are the following
 * @param missing codes separated by semicolons, or {@code -}
 */
public record CheckedPerson(String shows, String y, String x, String box, String talent, String missing, String gates,
		Dossier dossier) {

	/** All of them, in the order of the notes. */
	public static List<CheckedPerson> all() {
		InputStream in = CheckedPerson.class.getResourceAsStream("/checked-persons.json");
		return List.of(JsonMapper.shared().readValue(in, CheckedPerson[].class));
	}

	@Override
	public String toString() {
		return this.dossier.nip() + ' ' + this.shows;
	}

}
