package org.kaidah.rulebook.pages.grid;

import java.util.List;

import org.kaidah.rulebook.text.CellType;
import org.kaidah.rulebook.text.GridColumn;
import org.kaidah.rulebook.text.GridFile;

/**
 * A grid as its page shows it.
 *
 * @param path the file
 * @param number which of its grids
 * @param tabs all of its grids
 * @param columns those shown
 * @param hidden columns that are the same in all rows and not shown, each with its value
 * @param all whether the same columns are shown
 */
record GridView(String path, int number, List<Tab> tabs, List<Column> columns, List<Same> hidden, boolean all,
		List<Row> rows) {

	/** Whether any of its rows may be changed. */
	public boolean editable() {
		return this.rows.stream().anyMatch((row) -> row.origin().editable());
	}

	/**
	 * A grid to switch to.
	 *
	 * @param name what the names of its rules have in common
	 */
	record Tab(int number, String name, int rules) {
	}

	/** A value that all rows share. */
	record Same(String about, String words, String value) {
	}

	/**
	 * A column.
	 *
	 * @param index its number in the grid
	 * @param about the fact or conclusion it belongs to; may be empty
	 * @param words what it says of it
	 * @param meaning of the word; may be empty
	 */
	record Column(int index, String about, String words, String meaning, GridColumn column) {

		/**
		 * How it is entered: {@code number}, {@code choice}, {@code boolean},
		 * {@code text}.
		 */
		public String kind() {
			boolean number = this.column.type() == CellType.NUMBER || this.column.type() == CellType.WHOLE;
			if (number && !this.column.list()) {
				return "number";
			}
			if (this.column.type() == CellType.BOOLEAN && !this.column.list()) {
				return "boolean";
			}
			return (!this.column.choices().isEmpty() && !this.column.list()) ? "choice" : "text";
		}

		/** How wide it has to be. */
		public String width() {
			return switch (this.column.role()) {
				case NAME, BASIS, ASSUMPTION, NOTE -> "long";
				case CODE -> "code";
				case VALUE -> kind();
			};
		}

	}

	/**
	 * A row.
	 *
	 * @param key the first part of its cells' names
	 * @param number counts rows from 1
	 * @param rule its number in the file; of a new row that of its model
	 * @param added whether it is new
	 * @param removed whether it is about to go
	 * @param adopted whether it is about to become the jurisdiction's own
	 * @param sameBasis whether it then still names the parent's legal basis
	 */
	record Row(String key, int number, int rule, String code, GridFile.Origin origin, boolean added, boolean removed,
			boolean adopted, boolean sameBasis, List<Cell> cells, List<String> problems) {

		/** Whether it may be copied. */
		public boolean copyable() {
			return !this.removed && this.origin.editable();
		}

		/** Whether it may go. */
		public boolean removable() {
			return this.added || !this.removed && this.origin.own();
		}

		/** Whether there is something to say below it. */
		public boolean said() {
			return !this.problems.isEmpty() || this.adopted && this.sameBasis || this.removed;
		}

	}

	/**
	 * A cell.
	 *
	 * @param name its name in the form
	 * @param value what stands in it
	 * @param before what its rule says now; {@code null} in a new row
	 * @param locked whether it can only be read
	 * @param wrong whether a problem is told of it
	 */
	record Cell(String name, String value, String before, boolean locked, boolean wrong, Column column) {

		/** Whether it is to change. */
		public boolean changed() {
			return this.before != null && !this.before.equals(this.value);
		}

	}

}
