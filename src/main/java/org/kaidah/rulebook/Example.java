package org.kaidah.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An example person as written: for each type of fact its rows, each row a mapping of
 * property to text.
 *
 * @param rows by the type's name in lower camel case, such as {@code masaJabatan}
 */
record Example(Map<String, java.util.List<Map<String, YamlNode>>> rows) {

	/** The same person with some types replaced. */
	Example with(Map<String, java.util.List<Map<String, YamlNode>>> changes) {
		Map<String, java.util.List<Map<String, YamlNode>>> all = new LinkedHashMap<>(this.rows);
		all.putAll(changes);
		return new Example(all);
	}

}
