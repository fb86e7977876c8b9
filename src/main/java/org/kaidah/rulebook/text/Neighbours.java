package org.kaidah.rulebook.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which bounds met before an edit and would meet no longer: where one level ends,
 * the next begins, and who moves the one usually means the other as well. Bounds meet
 * where they are of one property of one fact, look at it from both sides, are equal, and
 * their rules agree in every text that both compare the fact with.
 */
public final class Neighbours {

	private final GridFile file;

	private final Map<Integer, Map<Integer, String>> typed = new HashMap<>();

	private final Set<Integer> removed;

	/**
	 * A bound that is left behind.
	 *
	 * @param rule the number of its rule
	 * @param code the rule's code
	 * @param column its column
	 * @param value what it is now
	 * @param mover the code of the rule whose bound moves
	 * @param moved where that bound moves to, as entered
	 * @param editable whether it may be moved along
	 */
	public record Left(int rule, String code, int column, String value, String mover, String moved, boolean editable) {

		/** The change that makes both meet again. */
		public CellChange along() {
			return new CellChange(this.rule, this.column, this.moved);
		}

	}

	private Neighbours(GridFile file, GridEdit edit) {
		this.file = file;
		this.removed = edit.removed();
		edit.cells()
			.forEach((change) -> this.typed.computeIfAbsent(change.rule(), (rule) -> new HashMap<>())
				.put(change.column(), change.value()));
	}

	/** The bounds that an edit leaves behind, in the order of the rules. */
	public static List<Left> left(GridFile file, GridEdit edit) {
		Neighbours neighbours = new Neighbours(file, edit);
		Set<Left> found = new LinkedHashSet<>();
		edit.cells()
			.stream()
			.filter((change) -> file.knows(change))
			.forEach((change) -> neighbours.find(change, found));
		return List.copyOf(found);
	}

	private void find(CellChange change, Set<Left> found) {
		Grid grid = this.file.gridOf(change.rule());
		Heading mover = Heading.of(grid.columns().get(change.column()));
		BigDecimal before = number(this.file.row(change.rule()).cells().get(change.column()).value());
		BigDecimal after = number(change.value());
		boolean moves = (mover.isLower() || mover.isUpper()) && before != null && after != null
				&& before.compareTo(after) != 0 && !this.removed.contains(change.rule());
		if (!moves) {
			return;
		}
		String code = this.file.row(change.rule()).code();
		for (Grid other : this.file.grids()) {
			for (int column = 0; column < other.columns().size(); column++) {
				if (mover.meets(Heading.of(other.columns().get(column)))) {
					int bound = column;
					other.rows()
						.stream()
						.filter((row) -> isLeft(row, bound, before, after)
								&& agree(change.rule(), row.rule(), mover.type()))
						.map((row) -> new Left(row.rule(), row.code(), bound, row.cells().get(bound).value(), code,
								change.value().strip(), this.file.origin(row.rule()).editable()))
						.forEach(found::add);
				}
			}
		}
	}

	private boolean isLeft(GridRow row, int column, BigDecimal before, BigDecimal after) {
		String value = row.cells().get(column).value();
		BigDecimal now = number(this.typed.getOrDefault(row.rule(), Map.of()).getOrDefault(column, value));
		boolean met = number(value) != null && number(value).compareTo(before) == 0;
		return met && (now == null || now.compareTo(after) != 0) && !this.removed.contains(row.rule());
	}

	/** Whether two rules look at the same thing: the same axis, the same indicator. */
	private boolean agree(int one, int other, String type) {
		Map<String, List<String>> left = texts(one, type);
		Map<String, List<String>> right = texts(other, type);
		return one != other && left.entrySet()
			.stream()
			.allMatch((entry) -> right.getOrDefault(entry.getKey(), entry.getValue()).equals(entry.getValue()));
	}

	private Map<String, List<String>> texts(int rule, String type) {
		Grid grid = this.file.gridOf(rule);
		Map<String, List<String>> texts = new HashMap<>();
		for (int i = 0; i < grid.columns().size(); i++) {
			GridColumn column = grid.columns().get(i);
			Heading heading = Heading.of(column);
			if (column.type() == CellType.TEXT && heading.type().equals(type) && !heading.operator().isEmpty()) {
				texts.computeIfAbsent(column.heading(), (key) -> new ArrayList<>())
					.add(this.file.row(rule).cells().get(i).value());
			}
		}
		return texts;
	}

	private static BigDecimal number(String entered) {
		try {
			return new BigDecimal(entered.strip().replace(',', '.'));
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

}
