package org.kaidah.rulebook.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.ScenarioForm;
import org.kaidah.rulebook.ScenarioForm.Change;
import org.kaidah.rulebook.ScenarioForm.Expected;
import org.kaidah.rulebook.UnusableFacts;
import org.kaidah.web.FormProblem;

/**
 * What the form for a scenario holds, as it was filled in; rows that say nothing are
 * there to be filled in.
 *
 * @param judul the scenario's name
 * @param sasaran the target, or {@code -} where there is to be none
 * @param ubah how facts vary
 * @param harap what is expected, by the type of conclusion
 * @param berlaku codes of rules, between commas or blanks
 * @param diam the same
 */
record ScenarioFields(String judul, String seperti, String per, String sasaran, List<Row> ubah, List<Kind> harap,
		String berlaku, String diam) {

	/** No target. */
	static final String NONE = "-";

	/** A conclusion must be drawn. */
	static final String MUST = "harap";

	/** A conclusion must not be drawn. */
	static final String MUST_NOT = "tidak";

	private static final int SPARE = 2;

	/**
	 * A row about facts.
	 *
	 * @param cara {@code ganti} where it takes the place of the example's rows
	 */
	record Row(String fakta, String cara, String baris, String isi) {

		private static final String REPLACES = "ganti";

		private static final Row BLANK = new Row("", "", "", "");

		static Row of(Change change) {
			return new Row(change.fact(), change.replaces() ? REPLACES : "", change.where(), change.fields());
		}

		Change change() throws UnusableFacts {
			return Change.of(this.fakta, this.cara.equals(REPLACES), this.baris, this.isi);
		}

	}

	/**
	 * What is expected of conclusions of a type.
	 *
	 * @param properties what can be said of one
	 */
	record Kind(String type, List<String> properties, List<Wanted> rows) {

		/** Whether anything is expected of it. */
		public boolean used() {
			return this.rows.stream().anyMatch((row) -> !row.arti().isEmpty() || row.unmeant());
		}

	}

	/**
	 * A conclusion.
	 *
	 * @param arti whether it must ({@code harap}) or must not ({@code tidak}) be drawn;
	 * empty where the row counts for nothing
	 * @param tempat its place in the scenario so far; empty for a new one
	 * @param values by property, empty where any will do
	 */
	record Wanted(String arti, String tempat, Map<String, String> values) {

		private static final Wanted BLANK = new Wanted("", "", Map.of());

		/** What is said of a property. */
		public String value(String property) {
			return this.values.getOrDefault(property, "");
		}

		/** Whether something is said of a new one without saying what it means. */
		boolean unmeant() {
			return this.arti.isEmpty() && this.tempat.isEmpty()
					&& this.values.values().stream().anyMatch((value) -> !value.isBlank());
		}

		Expected expected(String type) {
			Map<String, String> said = new LinkedHashMap<>();
			this.values.forEach((property, value) -> {
				if (!value.isBlank()) {
					said.put(property, value.strip());
				}
			});
			return new Expected(this.tempat.matches("\\d{1,4}") ? Integer.parseInt(this.tempat) : -1,
					this.arti.equals(MUST_NOT), type, said);
		}

	}

	/** With empty rows to be filled in. */
	ScenarioFields withSpareRows() {
		List<Row> rows = new ArrayList<>(this.ubah.stream().filter((row) -> !row.equals(Row.BLANK)).toList());
		for (int i = 0; i < SPARE; i++) {
			rows.add(Row.BLANK);
		}
		List<Kind> kinds = new ArrayList<>();
		for (Kind kind : this.harap) {
			List<Wanted> wanted = new ArrayList<>(
					kind.rows().stream().filter((row) -> !row.arti().isEmpty() || row.unmeant()).toList());
			wanted.add(Wanted.BLANK);
			kinds.add(new Kind(kind.type(), kind.properties(), wanted));
		}
		return new ScenarioFields(this.judul, this.seperti, this.per, this.sasaran, rows, kinds, this.berlaku,
				this.diam);
	}

	/**
	 * The scenario that was filled in.
	 * @param problems takes what is wrong with it
	 */
	ScenarioForm form(List<FormProblem> problems) {
		if (this.judul.isEmpty()) {
			problems.add(new FormProblem("judul", "scenarios.name.none"));
		}
		List<Change> changes = new ArrayList<>();
		for (int i = 0; i < this.ubah.size(); i++) {
			Row row = this.ubah.get(i);
			try {
				if (!row.fakta().isEmpty()) {
					changes.add(row.change());
				}
				else if (!row.equals(Row.BLANK)) {
					problems.add(new FormProblem("ubah-fakta-" + i, "scenarios.fact.none"));
				}
			}
			catch (UnusableFacts ex) {
				Problem problem = ex.problem();
				problems.add(new FormProblem("ubah-isi-" + i, "scenarios.fields.bad", row.isi(),
						problem.key().equals("scenario.fact") ? row.fakta() : ""));
			}
		}
		for (Change change : changes) {
			if (change.ofAll() && changes.stream().filter((each) -> each.fact().equals(change.fact())).count() > 1) {
				problems.add(new FormProblem("ubah", "scenarios.rows.mixed", change.fact()));
				break;
			}
		}
		this.harap.stream()
			.filter((kind) -> kind.rows().stream().anyMatch(Wanted::unmeant))
			.forEach((kind) -> problems.add(new FormProblem("harap", "scenarios.meaning.none", kind.type())));
		List<Expected> expected = new ArrayList<>();
		this.harap.forEach((kind) -> kind.rows()
			.stream()
			.filter((row) -> row.arti().equals(MUST) || row.arti().equals(MUST_NOT))
			.forEach((row) -> expected.add(row.expected(kind.type()))));
		return new ScenarioForm(this.judul, this.seperti, this.per,
				this.sasaran.equals(NONE) ? ScenarioForm.NOTHING : this.sasaran, changes, expected, codes(this.berlaku),
				codes(this.diam));
	}

	private static List<String> codes(String text) {
		return Arrays.stream(text.split("[,;\\s]+")).filter((code) -> !code.isEmpty()).toList();
	}

}
