package org.kaidah.personnel.workbook;

import java.io.IOException;
import java.io.InputStream;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Finds out from which year a workbook counts its days: 1900, or 1904 if it comes from an
 * old Macintosh.
 */
final class WorkbookEpoch extends DefaultHandler {

	private boolean from1904;

	private WorkbookEpoch() {
	}

	static boolean is1904(InputStream workbookPart) throws IOException {
		WorkbookEpoch epoch = new WorkbookEpoch();
		try (workbookPart) {
			StrictXml.parse(workbookPart, "workbook.xml", epoch);
		}
		return epoch.from1904;
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) {
		if (SheetHandler.local(qName).equals("workbookPr")) {
			String value = attributes.getValue("date1904");
			this.from1904 = "1".equals(value) || "true".equalsIgnoreCase(value);
		}
	}

}
