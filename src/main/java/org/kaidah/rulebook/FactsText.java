package org.kaidah.rulebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.rulebook.YamlNode.BadYaml;
import org.kaidah.vocabulary.Fakta;

/**
 * Facts about one person as people write them down: by type of fact, one row or a list of
 * rows, with the same words and forms as in scenarios. JSON will do, being YAML.
 */
public final class FactsText {

	private FactsText() {
	}

	/**
	 * Reads facts.
	 * @param place what to call the text in a message
	 * @param asOf the as-of date
	 * @throws UnusableFacts if a word is unknown or a value is not of its kind
	 */
	public static List<Fakta> facts(String place, String text, LocalDate asOf) throws UnusableFacts {
		try {
			Map<String, YamlNode> written = YamlNode.read(place, text).entries();
			return new FactBinder(asOf).facts(Variation.vary(new Example(new LinkedHashMap<>()), written));
		}
		catch (BadYaml ex) {
			throw new UnusableFacts(ex.problem());
		}
	}

}
