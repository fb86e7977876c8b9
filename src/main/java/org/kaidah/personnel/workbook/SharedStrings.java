package org.kaidah.personnel.workbook;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts that cells refer to by number, read as a stream. POI's own table does not
 * stop at an overlong text or at too many of them, and both decide whether the heap
 * suffices.
 */
final class SharedStrings extends DefaultHandler {

	private final List<String> texts = new ArrayList<>();

	private final WorkbookLimits limits;

	private final CellText text;

	private final Repeated<String> repeated = new Repeated<>();

	private boolean phonetic;

	SharedStrings(WorkbookLimits limits, String part) {
		this.limits = limits;
		this.text = new CellText(limits, part);
	}

	/** The text with this number, or {@code null} if there is none. */
	String text(int number) {
		return (number >= 0 && number < this.texts.size()) ? this.texts.get(number) : null;
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) {
		switch (SheetHandler.local(qName)) {
			case "si" -> this.text.clear();
			case "rPh" -> this.phonetic = true;
			case "t" -> {
				if (!this.phonetic) {
					this.text.open();
				}
			}
			default -> {
			}
		}
	}

	@Override
	public void characters(char[] buffer, int start, int length) throws SAXException {
		this.text.add(buffer, start, length);
	}

	@Override
	public void endElement(String uri, String localName, String qName) throws SAXException {
		switch (SheetHandler.local(qName)) {
			case "t" -> this.text.close();
			case "rPh" -> this.phonetic = false;
			case "si" -> {
				if (this.texts.size() >= this.limits.sharedStrings()) {
					throw new Refusal("workbook.shared-strings-too-many", String.valueOf(this.limits.sharedStrings()));
				}
				this.texts.add(this.repeated.one(this.text.text()));
			}
			default -> {
			}
		}
	}

}
