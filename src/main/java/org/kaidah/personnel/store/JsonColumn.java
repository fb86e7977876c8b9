package org.kaidah.personnel.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

import org.kaidah.personnel.JobFamily;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Small lists and maps that are kept in one column as JSON. */
final class JsonColumn {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.build();

	private JsonColumn() {
	}

	static String text(Object value) {
		return MAPPER.writeValueAsString(value);
	}

	static List<String> names(String text) {
		return MAPPER.readValue(text, new TypeReference<List<String>>() {
		});
	}

	static List<JobFamily> families(String text) {
		return MAPPER.readValue(text, new TypeReference<List<JobFamily>>() {
		});
	}

	static SortedMap<String, BigDecimal> levels(String text) {
		return MAPPER.readValue(text, new TypeReference<SortedMap<String, BigDecimal>>() {
		});
	}

}
