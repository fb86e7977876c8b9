package org.kaidah.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts of documents, wherever these are kept. */
final class LayeredTexts implements RuleTexts {

	private final Map<String, JurisdictionSource> sources = new LinkedHashMap<>();

	private final Map<String, String> examples;

	/**
	 * @param layers the national one first, each standing on the one before it
	 */
	LayeredTexts(List<JurisdictionSource> layers, Map<String, String> examples) {
		layers.forEach((source) -> this.sources.put(source.code(), source));
		this.examples = examples;
	}

	@Override
	public List<String> codes() {
		return List.copyOf(this.sources.keySet());
	}

	@Override
	public JurisdictionSource source(String code) {
		return this.sources.get(code);
	}

	@Override
	public Map<String, String> examples() {
		return this.examples;
	}

}
