package org.kaidah.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kaidah.rulebook.YamlNode.BadYaml;
import org.kaidah.rulebook.text.SwitchedOffRule;

/**
 * What a jurisdiction's {@code wilayah.yaml} says that its authors may change; code,
 * province and parent are settled when it is created.
 *
 * @param name the name people know it by
 * @param bases its legal bases
 * @param switchedOff rules of the parent that do not apply here
 */
public record EditableSettings(String name, List<String> bases, List<SwitchedOffRule> switchedOff) {

	/** The file's path in the jurisdiction's folder. */
	public static final String FILE = Settings.FILE;

	/**
	 * What a text says; nothing where it cannot be read, which its check tells.
	 * @param text the file's text, or {@code null} where there is none
	 */
	public static Optional<EditableSettings> read(String text) {
		try {
			return (text != null) ? Optional.of(of(Settings.read(FILE, text))) : Optional.empty();
		}
		catch (BadYaml ex) {
			return Optional.empty();
		}
	}

	private static EditableSettings of(Settings settings) {
		List<SwitchedOffRule> off = new ArrayList<>();
		settings.switchedOff().forEach((code, rule) -> off.add(new SwitchedOffRule(code, rule.reason(), rule.basis())));
		return new EditableSettings(settings.name(), settings.bases(), off);
	}

	/**
	 * The text saying this. Comments and layout stay where what they belong to stays; in
	 * a text that is not written a line for each thing they may go.
	 * @param text one that can be read
	 */
	public String writtenInto(String text) {
		EditableSettings before = read(text).orElseThrow();
		SettingsWriter writer = new SettingsWriter(text);
		if (!before.name.equals(this.name)) {
			writer.name(this.name);
		}
		if (!before.bases.equals(this.bases)) {
			writer.bases(this.bases);
		}
		if (!before.switchedOff.equals(this.switchedOff)) {
			writer.switchedOff(this.switchedOff);
		}
		String written = writer.text();
		return read(written).filter(this::saysTheSame).isPresent() ? written : SettingsWriter.anew(text, this);
	}

	/** In whatever order the rules are. */
	private boolean saysTheSame(EditableSettings other) {
		return this.name.equals(other.name) && this.bases.equals(other.bases)
				&& this.switchedOff.size() == other.switchedOff.size()
				&& other.switchedOff.containsAll(this.switchedOff);
	}

}
