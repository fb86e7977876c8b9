package org.kaidah.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Span;
import org.kaidah.rulebook.YamlNode.BadYaml;

/**
 * What {@code wilayah.yaml} says about a jurisdiction.
 *
 * @param code its code, or {@code null} where the file does not say
 * @param name the name people know it by
 * @param province the province it lies in, or {@code null}
 * @param bases its legal bases
 * @param parent the code of the jurisdiction it is an overlay on, or {@code null} for the
 * national base
 * @param switchedOff rules of the parent that do not apply here, by code
 */
record Settings(String code, String name, String province, List<String> bases, String parent,
		Map<String, SwitchedOff> switchedOff) {

	static final String FILE = "wilayah.yaml";

	private static final List<String> KEYS = List.of("kode", "nama", "provinsi", "dasar", "induk", "nonaktif");

	/**
	 * A rule of the parent that does not apply, and why.
	 *
	 * @param at where the file says so
	 */
	record SwitchedOff(String reason, String basis, Span at) {
	}

	static Settings read(String file, String text) throws BadYaml {
		YamlNode root = YamlNode.read(file, text);
		Map<String, YamlNode> entries = root.entries(KEYS);
		String name = required(root, entries, "nama").text();
		List<String> bases = required(root, entries, "dasar").texts();
		Map<String, SwitchedOff> off = new LinkedHashMap<>();
		if (entries.containsKey("nonaktif")) {
			for (YamlNode item : entries.get("nonaktif").items()) {
				Map<String, YamlNode> fields = item.entries(List.of("kode", "alasan", "dasar"));
				String reason = required(item, fields, "alasan").text();
				String basis = required(item, fields, "dasar").text();
				for (YamlNode code : required(item, fields, "kode").items()) {
					off.put(code.text(), new SwitchedOff(reason, basis, code.span()));
				}
			}
		}
		return new Settings(text(entries, "kode"), name, text(entries, "provinsi"), bases, text(entries, "induk"), off);
	}

	private static String text(Map<String, YamlNode> entries, String key) throws BadYaml {
		return entries.containsKey(key) ? entries.get(key).text() : null;
	}

	/** The same on another parent. */
	Settings on(String other) {
		return new Settings(this.code, this.name, this.province, this.bases, other, this.switchedOff);
	}

	/**
	 * What stands in for settings that cannot be read, so that the rules can be checked
	 * all the same.
	 */
	static Settings unknown(String code, String parent) {
		return new Settings(code, code, null, new ArrayList<>(), parent, Map.of());
	}

	private static YamlNode required(YamlNode node, Map<String, YamlNode> entries, String key) throws BadYaml {
		YamlNode value = entries.get(key);
		if (value == null || !value.isMap() && !value.isList() && value.text() == null) {
			throw node.bad("yaml.missing-key", key);
		}
		return value;
	}

}
