package org.kaidah.personnel.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.kaidah.personnel.Award;
import org.kaidah.personnel.CompetenceScore;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.Education;
import org.kaidah.personnel.ExtraAttribute;
import org.kaidah.personnel.Feedback;
import org.kaidah.personnel.Innovation;
import org.kaidah.personnel.Person;
import org.kaidah.personnel.PostHeld;
import org.kaidah.personnel.PotentialScore;
import org.kaidah.personnel.RankHeld;
import org.kaidah.personnel.Sanction;
import org.kaidah.personnel.TeamAssignment;
import org.kaidah.personnel.Training;
import org.kaidah.personnel.YearlyPerformance;
import org.kaidah.personnel.store.RecordTable.Entry;
import org.springframework.data.relational.core.mapping.DefaultNamingStrategy;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes what is known of people now to the table of people and to those below it. */
final class PersonTables {

	private static final RecordTable<Person> PEOPLE = new RecordTable<>(Person.class, "nip", "version",
			"fields_of_study", "job_families");

	private static final List<Rows<?>> SETS = List.of(new Rows<>(PostHeld.class, Dossier::posts),
			new Rows<>(RankHeld.class, Dossier::ranks), new Rows<>(Education.class, Dossier::educations),
			new Rows<>(YearlyPerformance.class, Dossier::performances), new Rows<>(Sanction.class, Dossier::sanctions),
			new Rows<>(Training.class, Dossier::trainings), new Rows<>(Award.class, Dossier::awards),
			new Rows<>(CompetenceScore.class, Dossier::competences),
			new Rows<>(PotentialScore.class, Dossier::potentials), new Rows<>(Feedback.class, Dossier::feedbacks),
			new Rows<>(TeamAssignment.class, Dossier::teams), new Rows<>(Innovation.class, Dossier::innovations),
			new Rows<>(ExtraAttribute.class, Dossier::extras));

	private final JdbcTemplate jdbc;

	PersonTables(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Writes people.
	 * @param known the NIPs of those who have rows already, which are replaced
	 */
	void write(List<Dossier> people, Collection<String> known) {
		List<Entry<Person>> rows = people.stream()
			.map((one) -> new Entry<>(one.person(), one.nip(), 0, JsonColumn.text(one.fieldsOfStudy()),
					JsonColumn.text(one.jobFamilies())))
			.toList();
		// the version tells an editor that the row is no longer what was read
		PEOPLE.insertOrUpdate(this.jdbc, rows, "version = version + 1", "fields_of_study = VALUES(fields_of_study)",
				"job_families = VALUES(job_families)");
		SETS.forEach((set) -> set.write(this.jdbc, people, known));
	}

	/**
	 * One kind of row below a person.
	 *
	 * @param <T> the record
	 */
	private static final class Rows<T extends Record> {

		private final String table;

		private final RecordTable<T> columns;

		private final Function<Dossier, List<T>> rows;

		Rows(Class<T> type, Function<Dossier, List<T>> rows) {
			this.table = DefaultNamingStrategy.INSTANCE.getTableName(type);
			this.columns = new RecordTable<>(type, "nip", "position");
			this.rows = rows;
		}

		void write(JdbcTemplate jdbc, List<Dossier> people, Collection<String> known) {
			if (!known.isEmpty()) {
				jdbc.update("DELETE FROM " + this.table + " WHERE nip IN (" + Sql.places(known.size()) + ")",
						known.toArray());
			}
			List<Entry<T>> entries = new ArrayList<>();
			for (Dossier person : people) {
				List<T> own = this.rows.apply(person);
				for (int i = 0; i < own.size(); i++) {
					entries.add(new Entry<>(own.get(i), person.nip(), i));
				}
			}
			this.columns.insert(jdbc, entries);
		}

	}

}
