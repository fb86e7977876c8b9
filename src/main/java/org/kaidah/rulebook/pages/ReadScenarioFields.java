package org.kaidah.rulebook.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;
import org.kaidah.rulebook.ScenarioForm;
import org.kaidah.rulebook.pages.ScenarioFields.Kind;
import org.kaidah.rulebook.pages.ScenarioFields.Row;
import org.kaidah.rulebook.pages.ScenarioFields.Wanted;
import org.kaidah.vocabulary.Anggota;
import org.kaidah.vocabulary.BelumLengkap;
import org.kaidah.vocabulary.Hasil;
import org.kaidah.vocabulary.Kotak;
import org.kaidah.vocabulary.NilaiSumbu;
import org.kaidah.vocabulary.Tingkat;
import org.springframework.util.MultiValueMap;

/** Reads what the form for a scenario holds from a scenario, or as it was sent. */
final class ReadScenarioFields {

	private static final List<String> USUAL = Stream
		.of(Kotak.class, NilaiSumbu.class, Tingkat.class, Anggota.class, Hasil.class, BelumLengkap.class)
		.map(Class::getSimpleName)
		.toList();

	private ReadScenarioFields() {
	}

	/** Fills a form in with a scenario. */
	static ScenarioFields of(ScenarioForm form) {
		List<Kind> kinds = new ArrayList<>();
		for (WordType type : conclusions()) {
			List<Wanted> rows = form.expectations()
				.stream()
				.filter((each) -> each.type().equals(type.name()))
				.map((each) -> new Wanted(each.refused() ? ScenarioFields.MUST_NOT : ScenarioFields.MUST,
						Integer.toString(each.place()), each.values()))
				.toList();
			kinds.add(new Kind(type.name(), List.copyOf(type.properties().keySet()), rows));
		}
		return new ScenarioFields(form.name(), form.like(), form.asOf(),
				form.target().equals(ScenarioForm.NOTHING) ? ScenarioFields.NONE : form.target(),
				form.changes().stream().map(Row::of).toList(), kinds, String.join(", ", form.firing()),
				String.join(", ", form.silent()));
	}

	/** The form as it was sent. */
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
			.sorted(Comparator.comparingInt(ReadScenarioFields::order))
			.toList();
	}

	private static int order(WordType type) {
		int usual = USUAL.indexOf(type.name());
		return (usual < 0) ? USUAL.size() : usual;
	}

}
