package org.kaidah.rulebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

	/**
	 * What can be written of a type of fact.
	 *
	 * @param name the type as it is written, such as {@code masaJabatan}
	 * @param words its properties
	 */
	public record FactWords(String name, List<String> words) {
	}

	/**
	 * What can be written of a type of the vocabulary, where it can be written at all.
	 */
	public static Optional<FactWords> words(String type) {
		return Optional.ofNullable(FactBinder.typeOf(type))
			.map((fact) -> new FactWords(Character.toLowerCase(type.charAt(0)) + type.substring(1),
					FactBinder.written(fact)));
	}

}
