package org.kaidah.personnel.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.personnel.RowMessage;
import org.kaidah.personnel.RowMessage.Level;

/**
 * Gathers what there is to say about a workbook and puts it into the order in which the
 * workbook is read by people.
 */
final class Messages {

	private final List<RowMessage> messages = new ArrayList<>();

	/** Place and spelling of each sheet, by the name that the dictionary gives it. */
	private final Map<String, String> spellings = new HashMap<>();

	private final Map<String, Integer> places = new HashMap<>();

	private final int limit;

	/** Notes and faults so far: a refusal for several faults weighs as many. */
	private int count;

	Messages(WorkbookLimits limits) {
		this.limit = limits.messages();
	}

	/** Makes a sheet known, in the order of the workbook. */
	void sheet(String name) {
		this.spellings.put(Dictionary.sheetKey(name), name);
		this.places.put(name, this.places.size());
	}

	void note(String sheet, int row, Finding finding) {
		add(Level.NOTE, sheet, row, finding.column(), finding.key(), finding.arguments());
	}

	void note(Row row, Finding finding) {
		note(row.sheet().name(), row.number(), finding);
	}

	void reject(Row row, Finding finding) {
		reject(row.sheet().name(), row.number(), List.of(finding));
	}

	/** One refusal for the row, whatever the number of its faults. */
	void reject(String sheet, int row, List<Finding> faults) {
		Finding first = faults.get(0);
		if (faults.size() == 1) {
			add(Level.REJECT, sheet, row, first.column(), first.key(), first.arguments());
			return;
		}
		this.count += faults.size() - 1;
		List<RowMessage> each = faults.stream()
			.map((fault) -> new RowMessage(Level.REJECT, sheet, row, fault.column(), fault.key(), fault.arguments()))
			.toList();
		RowMessage joined = RowMessage.joined(each);
		add(Level.REJECT, sheet, row, first.column(), joined.key(), joined.arguments());
	}

	private void add(Level level, String sheet, int row, String column, String key, List<String> arguments) {
		this.count++;
		if (this.count > this.limit) {
			throw new Refusal("workbook.too-many-messages", String.valueOf(this.limit));
		}
		String spelling = this.spellings.getOrDefault(Dictionary.sheetKey(sheet), sheet);
		this.messages.add(new RowMessage(level, spelling, row, column, key, arguments));
	}

	/** By sheet in the order of the workbook, absent sheets last, then by row. */
	List<RowMessage> inOrder() {
		this.messages.sort(Comparator
			.comparingInt((RowMessage message) -> this.places.getOrDefault(message.sheet(), Integer.MAX_VALUE))
			.thenComparingInt(RowMessage::row));
		return List.copyOf(this.messages);
	}

}
