package org.kaidah.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.kaidah.rulebook.PlantedRules.Form;
import org.kaidah.vocabulary.Hasil;

/** Defects of one kind, each put into rules of all three forms. */
abstract class DefectList {

	private static final String TARGET = "Sasaran( jenjang == \"JPT PRATAMA\" ) ";

	private final List<Planted> planted = new ArrayList<>();

	private final int part;

	/**
	 * @param part defects of one part stand in the rules together
	 */
	DefectList(int part) {
		this.part = part;
	}

	/**
	 * A defect put into rules.
	 *
	 * @param part defects of one part stand in the rules together
	 * @param key the key of the message it is told by
	 * @param code the rule at which it is told
	 * @param at the text at which it is told; empty where that is the rule as a whole
	 * @param planting puts it into the rules
	 * @param shows whether the example shows it
	 */
	record Planted(int part, String key, Form form, String code, String at, Consumer<PlantedRules> planting,
			Predicate<Shown> shows) {

		@Override
		public String toString() {
			return this.form + " " + this.key + ' ' + this.code;
		}

	}

	List<Planted> planted() {
		return this.planted;
	}

	void add(String key, Form form, String code, Consumer<PlantedRules> planting, Predicate<Shown> shows) {
		add(key, form, code, "", planting, shows);
	}

	void add(String key, Form form, String code, String at, Consumer<PlantedRules> planting, Predicate<Shown> shows) {
		this.planted.add(new Planted(this.part, key, form, code, at, planting, shows));
	}

	static Consumer<PlantedRules> change(String code, String old, String changed) {
		return (rules) -> rules.change(code, old, changed);
	}

	static Consumer<PlantedRules> undeclared(String code) {
		return (rules) -> rules.undeclared(code);
	}

	static Consumer<PlantedRules> rule(String code, String when, String... then) {
		return (rules) -> rules.rule(code, when, then);
	}

	static Consumer<PlantedRules> pool(String code, String when) {
		return rule(code, when, "new Anggota(\"" + code + "\")");
	}

	static Consumer<PlantedRules> advice(String code, String when) {
		return rule(code, when, "new Anjuran(\"" + code + "\", \"uji\")");
	}

	static Consumer<PlantedRules> requirement(String code, String met, String failed, String open) {
		return (rules) -> {
			rules.rule(code + ".penuhi", TARGET + met, "Hasil.penuhi(\"" + code + "\", \"ya\", \"uji\")");
			rules.rule(code + ".gagal", TARGET + failed, "Hasil.gagal(\"" + code + "\", \"tidak\", \"uji\")");
			rules.rule(code + ".belum", TARGET + open, "Hasil.belum(\"" + code + "\", \"uji\")");
		};
	}

}
