package org.kaidah.rulebook;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kaidah.rulebook.text.SwitchedOffRule;

import static org.assertj.core.api.Assertions.assertThat;

/** Settings are changed where they change, and comments stay with what they are about. */
class EditableSettingsTest {

	private static final String TEXT = """
			# Kabupaten Uji
			kode: "99.01"
			nama: Kabupaten Uji
			# yang terbaru dahulu
			dasar:
			  - Peraturan Bupati Nomor 7 Tahun 2026 # pengganti
			  - "Peraturan: lama"
			induk: nasional
			# ditinjau tiap tahun
			nonaktif:
			  # tidak dipakai sejak 2025
			  - kode: [KIN-SKP-1, KIN-SKP-2]
			    alasan: Diganti
			    dasar: Perbup 7
			  - {kode: KIN-SKP-3, alasan: Lain, dasar: Perbup 8}
			""";

	private final EditableSettings settings = EditableSettings.read(TEXT).orElseThrow();

	@Test
	void leavesTheTextAsItIsWhereNothingChanges() {
		assertThat(this.settings.writtenInto(TEXT)).isEqualTo(TEXT);
	}

	@Test
	void changesOneThingAndKeepsTheRest() {
		EditableSettings renamed = new EditableSettings("Kabupaten: Baru", this.settings.bases(),
				this.settings.switchedOff());
		assertThat(renamed.writtenInto(TEXT))
			.isEqualTo(TEXT.replace("nama: Kabupaten Uji", "nama: \"Kabupaten: Baru\""));

		EditableSettings rebased = new EditableSettings(this.settings.name(),
				List.of("Perbup 9", "Peraturan Bupati Nomor 7 Tahun 2026"), this.settings.switchedOff());
		assertThat(rebased.writtenInto(TEXT)).isEqualTo(TEXT.replace("  - \"Peraturan: lama\"\n", "")
			.replace("dasar:\n  - Per", "dasar:\n  - Perbup 9\n  - Per"));
	}

	@Test
	void switchesOffAndOnRuleByRule() {
		List<SwitchedOffRule> rules = List.of(this.settings.switchedOff().get(0), this.settings.switchedOff().get(1),
				new SwitchedOffRule("KIN-SKP-4", "Karena #1: \"kutip\"", "Perbup 9"));
		String text = new EditableSettings(this.settings.name(), this.settings.bases(), rules).writtenInto(TEXT);

		assertThat(text).startsWith(TEXT.substring(0, TEXT.indexOf("  - {kode")))
			.endsWith("  - kode: KIN-SKP-4\n    alasan: \"Karena #1: \\\"kutip\\\"\"\n    dasar: Perbup 9\n");
		EditableSettings none = new EditableSettings(this.settings.name(), this.settings.bases(), List.of());
		assertThat(EditableSettings.read(none.writtenInto(TEXT))).contains(none);
		EditableSettings half = new EditableSettings(this.settings.name(), this.settings.bases(),
				this.settings.switchedOff().subList(1, 3));
		assertThat(EditableSettings.read(half.writtenInto(TEXT)).orElseThrow().switchedOff())
			.containsExactlyInAnyOrderElementsOf(half.switchedOff());
	}

	@Test
	void writesAnewWhatIsNotWrittenALineForEach() {
		for (String text : List.of("{kode: '99.01', nama: A, dasar: [x], induk: nasional}",
				"nama: A\ndasar: [x, y]\nnonaktif: []\n", "nama: A\ndasar:\n- x\n- y\n",
				"nama: >\n  A\n  B\ndasar: x\n")) {
			EditableSettings wanted = new EditableSettings("B", List.of("y", "z"),
					List.of(new SwitchedOffRule("UJI-1", "a", "b")));
			assertThat(EditableSettings.read(wanted.writtenInto(text))).as(text).contains(wanted);
		}
		assertThat(EditableSettings.read("nama: [")).isEmpty();
		assertThat(EditableSettings.read(null)).isEmpty();
	}

}
