package org.kaidah.decision.impact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.kaidah.decision.AgeBand;
import org.kaidah.decision.DecisionFilter;

/**
 * The figures of a comparison as a page shows them; {@code null} stands for a number that
 * the reader is not told.
 *
 * @param people how many people there are
 * @param moved how many get another box, or get or lose one at all
 * @param entered how often somebody enters a pool
 * @param left how often somebody leaves a pool
 * @param rows the boxes before, 1 to 9, then none
 * @param totals people by box after, in the order of the columns
 * @param pools what becomes of each pool
 * @param answers gained, lost, and now unknown, in this order; empty without a target
 * @param groups the same by dimension
 * @param rules the rules that move somebody
 * @param lists whether the reader may see who it is
 */
public record ImpactView(Integer people, Integer moved, Integer entered, Integer left, List<Row> rows,
		List<Integer> totals, List<PoolRow> pools, List<Integer> answers, Map<Dimension, List<GroupRow>> groups,
		List<RuleRow> rules, boolean lists) {

	/** The boxes in the order of the table: 1 to 9, then none. */
	public static final List<Integer> BOXES = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 0);

	/** Those who were in a box. */
	public record Row(int from, List<Cell> cells, Integer total) {
	}

	/** Those of them who are in a box now. */
	public record Cell(int to, Integer people, boolean same) {
	}

	/** What becomes of a pool. */
	public record PoolRow(String pool, Integer before, Integer after, Integer entered, Integer left) {
	}

	/**
	 * What changes for a group.
	 *
	 * @param answers gained, lost, and now unknown; empty without a target
	 * @param transitions from which box to which; empty where that is not told
	 */
	public record GroupRow(String name, Integer people, Integer moved, Integer entered, Integer left,
			List<Integer> answers, List<Figures.Transition> transitions) {

		/**
		 * The age band that the name stands for, or {@code null} where it is not known.
		 */
		public AgeBand age() {
			return DecisionFilter.UNKNOWN.equals(this.name) ? null : AgeBand.valueOf(this.name);
		}

	}

	/** What a rule does. */
	public record RuleRow(String code, Integer people) {
	}

	/**
	 * The figures for a reader.
	 * @param target whether a target was asked for
	 * @param lists whether the reader may see who it is
	 */
	static ImpactView of(ImpactSummary summary, boolean target, boolean lists, SmallNumbers small) {
		Figures whole = summary.whole();
		int[][] counts = new int[Outcome.BOXES][Outcome.BOXES];
		int[] before = new int[Outcome.BOXES];
		int[] after = new int[Outcome.BOXES];
		for (Figures.Transition each : whole.transitions()) {
			int row = BOXES.indexOf(each.from());
			int column = BOXES.indexOf(each.to());
			counts[row][column] = each.people();
			before[row] += each.people();
			after[column] += each.people();
		}
		return new ImpactView(small.shown(whole.people()), small.shown(whole.moved()), small.shown(whole.entered()),
				small.shown(whole.left()), rows(small.shown(counts), small.shown(before)), nullable(small.shown(after)),
				pools(whole, small), target ? answers(whole, small) : List.of(), groups(summary, target, lists, small),
				summary.rules().stream().map((rule) -> new RuleRow(rule.code(), small.shown(rule.people()))).toList(),
				lists);
	}

	private static List<Row> rows(Integer[][] counts, Integer[] totals) {
		List<Row> rows = new ArrayList<>();
		for (int row = 0; row < counts.length; row++) {
			List<Cell> cells = new ArrayList<>();
			for (int column = 0; column < counts.length; column++) {
				cells.add(new Cell(BOXES.get(column), counts[row][column], row == column));
			}
			rows.add(new Row(BOXES.get(row), cells, totals[row]));
		}
		return rows;
	}

	private static List<PoolRow> pools(Figures figures, SmallNumbers small) {
		List<PoolRow> rows = new ArrayList<>();
		for (Figures.PoolChange pool : figures.pools()) {
			Integer[] shown = small.shown(pool.before(), pool.after(), pool.entered(), pool.left());
			rows.add(new PoolRow(pool.pool(), shown[0], shown[1], shown[2], shown[3]));
		}
		return rows;
	}

	private static List<Integer> answers(Figures figures, SmallNumbers small) {
		return nullable(small.shown(figures.gained()), small.shown(figures.lost()), small.shown(figures.nowUnknown()));
	}

	private static Map<Dimension, List<GroupRow>> groups(ImpactSummary summary, boolean target, boolean lists,
			SmallNumbers small) {
		Map<Dimension, List<GroupRow>> groups = new EnumMap<>(Dimension.class);
		summary.groups().forEach((dimension, all) -> groups.put(dimension, groups(all, target, lists, small)));
		return groups;
	}

	/** Down a column the numbers add up to those of everybody. */
	private static List<GroupRow> groups(List<ImpactSummary.Group> groups, boolean target, boolean lists,
			SmallNumbers small) {
		List<Integer[]> columns = new ArrayList<>();
		columns.add(column(groups, small, Figures::people));
		columns.add(column(groups, small, Figures::moved));
		columns.add(column(groups, small, Figures::entered));
		columns.add(column(groups, small, Figures::left));
		columns.add(column(groups, small, Figures::gained));
		columns.add(column(groups, small, Figures::lost));
		columns.add(column(groups, small, Figures::nowUnknown));
		List<GroupRow> rows = new ArrayList<>();
		for (int i = 0; i < groups.size(); i++) {
			Figures figures = groups.get(i).figures();
			rows.add(new GroupRow(groups.get(i).name(), columns.get(0)[i], columns.get(1)[i], columns.get(2)[i],
					columns.get(3)[i],
					target ? nullable(columns.get(4)[i], columns.get(5)[i], columns.get(6)[i]) : List.of(),
					lists ? figures.transitions().stream().filter(Figures.Transition::moves).toList() : List.of()));
		}
		return rows;
	}

	private static Integer[] column(List<ImpactSummary.Group> groups, SmallNumbers small,
			ToIntFunction<Figures> figure) {
		return small.shown(groups.stream().mapToInt((group) -> figure.applyAsInt(group.figures())).toArray());
	}

	/** Unlike other lists, one in which something may not be told. */
	private static List<Integer> nullable(Integer... values) {
		return Collections.unmodifiableList(Arrays.asList(values));
	}

}
