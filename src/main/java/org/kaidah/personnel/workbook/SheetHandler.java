package org.kaidah.personnel.workbook;

import java.util.Arrays;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XML of one sheet and hands on its rows with the cells as they stand in the
 * file. POI's event reader gives only the formatted text, in which a number and a text,
 * or a formula and its result, look the same.
 */
final class SheetHandler extends DefaultHandler {

	private final CellDecoder decoder;

	private final CellPosition position;

	private final RowConsumer rows;

	private final RawCell[] cells;

	private final CellText value;

	private final FormulaRanges filled;

	private int column;

	private int count;

	private String type;

	private String style;

	private boolean formula;

	private boolean phonetic;

	private String formulaText;

	SheetHandler(CellDecoder decoder, WorkbookLimits limits, String sheet, RowConsumer rows) {
		this.decoder = decoder;
		this.position = new CellPosition(sheet, limits.columns());
		this.rows = rows;
		this.cells = new RawCell[limits.columns()];
		this.value = new CellText(limits, sheet);
		this.filled = new FormulaRanges(sheet);
	}

	/** An element's name without its prefix: some exporters write {@code x:row}. */
	static String local(String qName) {
		int colon = qName.indexOf(':');
		return (colon < 0) ? qName : qName.substring(colon + 1);
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
		switch (local(qName)) {
			case "row" -> {
				this.position.row(attributes.getValue("r"));
				Arrays.fill(this.cells, 0, this.count, null);
				this.count = 0;
			}
			case "c" -> {
				this.column = this.position.column(attributes.getValue("r"));
				this.type = attributes.getValue("t");
				this.style = attributes.getValue("s");
				this.formula = this.filled.cover(this.position.row(), this.column);
				this.formulaText = "";
				this.value.clear();
			}
			case "f" -> {
				this.formula = true;
				if (!"shared".equals(attributes.getValue("t"))) {
					this.filled.add(attributes.getValue("ref"), this.position.row());
				}
				this.value.clear();
				this.value.open();
			}
			case "rPh" -> this.phonetic = true;
			case "v", "t" -> {
				if (!this.phonetic) {
					this.value.open();
				}
			}
			default -> {
			}
		}
	}

	@Override
	public void characters(char[] buffer, int start, int length) throws SAXException {
		this.value.add(buffer, start, length);
	}

	@Override
	public void endElement(String uri, String localName, String qName) throws SAXException {
		switch (local(qName)) {
			case "v", "t" -> this.value.close();
			case "rPh" -> this.phonetic = false;
			case "f" -> {
				this.formulaText = this.value.text();
				this.value.clear();
			}
			case "c" -> cell();
			case "row" -> {
				if (this.count > 0) {
					this.rows.row(this.position.row(), this.cells, this.count);
				}
			}
			default -> {
			}
		}
	}

	private void cell() {
		RawCell cell = this.formula ? formula() : this.decoder.decode(this.type, this.style, this.value.text());
		if (cell == null || cell.isEmpty()) {
			return;
		}
		this.position.requireColumnWithinLimit(this.column);
		this.cells[this.column] = cell;
		this.count = this.column + 1;
	}

	/** Cells that another cell's formula fills, or that share one, have no text of it. */
	private RawCell formula() {
		return new RawCell(CellKind.FORMULA, this.formulaText.isEmpty() ? "…" : this.formulaText);
	}

}
