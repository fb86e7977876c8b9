package org.kaidah;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.kaidah.engine.Decision;
import org.kaidah.engine.Edition;
import org.kaidah.engine.Evaluator;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.Projection;
import org.kaidah.vocabulary.Anggota;
import org.kaidah.vocabulary.Kotak;

/**
 * Whom a change of rules moves, found without the application and its store: each person
 * is decided about by both rules, one after the other.
 *
 * @param people all of them, in no particular order
 */
record ExpectedMoves(List<Person> people) {

	/** Boxes 1 to 9, then none: the order of the table. */
	private static final int BOXES = 10;

	/**
	 * Somebody before and after.
	 *
	 * @param from the box before, 0 for none
	 * @param to the box after, 0 for none
	 */
	record Person(String nip, int from, int to, long entered, long left) {

		boolean moves() {
			return this.from != this.to;
		}

	}

	static ExpectedMoves between(Edition before, Edition after, LocalDate asOf) {
		return new ExpectedMoves(JourneyPeople.all().map((each) -> person(each, before, after, asOf)).toList());
	}

	private static Person person(Dossier dossier, Edition before, Edition after, LocalDate asOf) {
		Decision old = Evaluator.evaluate(before, Projection.facts(dossier, asOf), asOf);
		Decision now = Evaluator.evaluate(after, Projection.facts(dossier, asOf), asOf);
		Set<String> was = pools(old);
		Set<String> is = pools(now);
		return new Person(dossier.person().nipBaru(), box(old), box(now),
				is.stream().filter((pool) -> !was.contains(pool)).count(),
				was.stream().filter((pool) -> !is.contains(pool)).count());
	}

	private static int box(Decision decision) {
		return decision.conclusions()
			.stream()
			.filter(Kotak.class::isInstance)
			.mapToInt((each) -> ((Kotak) each).nomor())
			.findFirst()
			.orElse(0);
	}

	private static Set<String> pools(Decision decision) {
		return decision.conclusions()
			.stream()
			.filter(Anggota.class::isInstance)
			.map((each) -> ((Anggota) each).pool())
			.collect(Collectors.toSet());
	}

	long moved() {
		return this.people.stream().filter(Person::moves).count();
	}

	long entered() {
		return this.people.stream().mapToLong(Person::entered).sum();
	}

	long left() {
		return this.people.stream().mapToLong(Person::left).sum();
	}

	/** How many went from one box to another. */
	long count(int from, int to) {
		return this.people.stream().filter((each) -> each.from() == from && each.to() == to).count();
	}

	/** Those who move, as a page lists them: box before, box after, how many. */
	List<List<String>> listed() {
		Map<String, List<String>> moves = new TreeMap<>();
		this.people.stream()
			.filter(Person::moves)
			.forEach((each) -> moves.put(each.from() + " " + each.to(),
					List.of(words(each.from()), words(each.to()), String.valueOf(count(each.from(), each.to())))));
		return List.copyOf(moves.values());
	}

	/** Everybody, as the table of ten by ten shows them, sums included. */
	List<List<String>> table() {
		List<List<String>> table = new ArrayList<>();
		for (int row = 0; row < BOXES; row++) {
			int from = (row + 1) % BOXES;
			List<String> cells = new ArrayList<>(List.of((from > 0) ? String.valueOf(from) : "Belum"));
			for (int column = 0; column < BOXES; column++) {
				long people = count(from, (column + 1) % BOXES);
				cells.add((people == 0 && row != column) ? "·" : String.valueOf(people));
			}
			cells.add(String.valueOf(this.people.stream().filter((each) -> each.from() == from).count()));
			table.add(cells);
		}
		return table;
	}

	static String words(int box) {
		return (box > 0) ? "Kotak " + box : "Belum dapat dinilai";
	}

}
