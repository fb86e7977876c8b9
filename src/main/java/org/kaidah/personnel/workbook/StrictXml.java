package org.kaidah.personnel.workbook;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The one way in which this package parses XML: no DOCTYPE, no entity, nothing from
 * outside the part.
 */
final class StrictXml {

	private static final String LEXICAL_HANDLER = "http://xml.org/sax/properties/lexical-handler";

	private StrictXml() {
	}

	/**
	 * Parses a part.
	 * @throws Refusal if it is malformed, damaged or has a DOCTYPE, or if the handler
	 * refuses it
	 */
	static void parse(InputStream in, String part, DefaultHandler handler) throws IOException {
		try {
			parse(in, handler);
		}
		catch (Doctype ex) {
			throw new Refusal("workbook.doctype", part);
		}
		catch (SAXException | CharConversionException ex) {
			throw new Refusal("workbook.malformed-xml", part);
		}
		catch (IOException ex) {
			throw new Refusal("workbook.damaged");
		}
	}

	/** Reads a part up to its first element: a DOCTYPE would have to stand before it. */
	static void refuseDoctype(InputStream in, String part) throws IOException {
		try {
			parse(in, new FirstElement());
		}
		catch (Doctype ex) {
			throw new Refusal("workbook.doctype", part);
		}
		catch (SAXException | IOException ex) {
			// either the first element was reached, or the part is malformed, which
			// matters only if it is read
			return;
		}
	}

	private static void parse(InputStream in, DefaultHandler handler) throws SAXException, IOException {
		XMLReader reader = parser().getXMLReader();
		reader.setContentHandler(handler);
		reader.setErrorHandler(handler);
		reader.setProperty(LEXICAL_HANDLER, new NoDoctype());
		reader.parse(new InputSource(in));
	}

	private static SAXParser parser() {
		try {
			SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			return factory.newSAXParser();
		}
		catch (ParserConfigurationException | SAXException ex) {
			throw new IllegalStateException("The JDK's own parser lacks a feature it always had", ex);
		}
	}

	/** Leaves at the first element. */
	private static final class FirstElement extends DefaultHandler {

		@Override
		public void startElement(String uri, String localName, String qName, Attributes attributes)
				throws SAXException {
			throw new SAXException("first element reached");
		}

	}

	/** A DOCTYPE was begun: its content is not even looked at. */
	private static final class Doctype extends SAXException {

	}

	/** Stops at a DOCTYPE. */
	private static final class NoDoctype extends DefaultHandler2 {

		@Override
		public void startDTD(String name, String publicId, String systemId) throws SAXException {
			throw new Doctype();
		}

	}

}
