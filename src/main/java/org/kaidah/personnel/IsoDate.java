package org.kaidah.personnel;

import java.time.LocalDate;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/**
 * Dates of a dossier, {@code yyyy-mm-dd}. A dossier has some sixty of them, and a general
 * date formatter takes a third of the time that reading a dossier takes.
 */
final class IsoDate {

	private static final int LENGTH = 10;

	private IsoDate() {
	}

	/** Writes a date. */
	static final class Writer extends ValueSerializer<LocalDate> {

		@Override
		public void serialize(LocalDate date, JsonGenerator json, SerializationContext context) {
			json.writeString(date.toString());
		}

	}

	/** Reads a date. */
	static final class Reader extends ValueDeserializer<LocalDate> {

		@Override
		public LocalDate deserialize(JsonParser json, DeserializationContext context) {
			String text = json.getString();
			if (text.length() != LENGTH) {
				return LocalDate.parse(text);
			}
			return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH));
		}

		private static int number(String text, int from, int to) {
			return Integer.parseInt(text, from, to, 10);
		}

	}

}
