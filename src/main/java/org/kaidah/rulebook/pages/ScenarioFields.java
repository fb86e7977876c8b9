package org.kaidah.rulebook.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;
import org.kaidah.rulebook.ScenarioForm;
import org.kaidah.rulebook.ScenarioForm.Change;
import org.kaidah.rulebook.ScenarioForm.Expected;
import org.kaidah.rulebook.UnusableFacts;
import org.kaidah.vocabulary.Anggota;
import org.kaidah.vocabulary.BelumLengkap;
import org.kaidah.vocabulary.Hasil;
import org.kaidah.vocabulary.Kotak;
import org.kaidah.vocabulary.NilaiSumbu;
import org.kaidah.vocabulary.Tingkat;
import org.kaidah.web.FormProblem;
import org.springframework.util.MultiValueMap;

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

	private static final String NONE = "-";

	private static final String MUST = "harap";

	private static final String MUST_NOT = "tidak";

	private static final int SPARE = 2;

	private static final List<String> USUAL = Stream
		.of(Kotak.class, NilaiSumbu.class, Tingkat.class, Anggota.class, Hasil.class, BelumLengkap.class)
		.map(Class::getSimpleName)
		.toList();

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

	static ScenarioFields of(ScenarioForm form) {
		List<Kind> kinds = new ArrayList<>();
		for (WordType type : conclusions()) {
			List<Wanted> rows = form.expectations()
				.stream()
				.filter((each) -> each.type().equals(type.name()))
				.map((each) -> new Wanted(each.refused() ? MUST_NOT : MUST, Integer.toString(each.place()),
						each.values()))
				.toList();
			kinds.add(new Kind(type.name(), List.copyOf(type.properties().keySet()), rows));
		}
		return new ScenarioFields(form.name(), form.like(), form.asOf(),
				form.target().equals(ScenarioForm.NOTHING) ? NONE : form.target(),
				form.changes().stream().map(Row::of).toList(), kinds, String.join(", ", form.firing()),
				String.join(", ", form.silent()));
	}

	static ScenarioFields of(MultiValueMap<String, String> sent) {
		List<Row> rows = new ArrayList<>();
		List<String> facts = sent.getOrDefault("ubah-fakta", List.of());
		for (int i = 0; i < facts.size(); i++) {
			rows.add(new Row(facts.get(i), at(sent, "ubah-cara", i), at(sent, "ubah-baris", i),
					at(sent, "ubah-isi", i)));
		}
		List<Kind> kinds = new ArrayList<>();
		for (WordType type : conclusions()) {
			List<String> properties = List.copyOf(type.properties().keySet());
			List<Wanted> wanted = new ArrayList<>();
			for (int i = 0; i < sent.getOrDefault(type.name() + "-arti", List.of()).size(); i++) {
				Map<String, String> values = new LinkedHashMap<>();
				for (String property : properties) {
					values.put(property, at(sent, type.name() + '-' + property, i));
				}
				wanted
					.add(new Wanted(at(sent, type.name() + "-arti", i), at(sent, type.name() + "-tempat", i), values));
			}
			kinds.add(new Kind(type.name(), properties, wanted));
		}
		return new ScenarioFields(at(sent, "judul", 0), at(sent, "seperti", 0), at(sent, "per", 0),
				at(sent, "sasaran", 0), rows, kinds, at(sent, "berlaku", 0), at(sent, "diam", 0));
	}

	private static String at(MultiValueMap<String, String> sent, String name, int place) {
		List<String> values = sent.getOrDefault(name, List.of());
		return (place < values.size()) ? values.get(place).strip() : "";
	}

	/** What is mostly asked for, then what leads there. */
	private static List<WordType> conclusions() {
		return Vocabulary.get()
			.types()
			.stream()
			.filter((type) -> !type.input())
			.sorted(Comparator.comparingInt(ScenarioFields::order))
			.toList();
	}

	private static int order(WordType type) {
		int usual = USUAL.indexOf(type.name());
		return (usual < 0) ? USUAL.size() : usual;
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
