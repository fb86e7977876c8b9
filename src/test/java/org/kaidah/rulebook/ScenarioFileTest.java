package org.kaidah.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaidah.rulebook.ScenarioForm.Change;
import org.kaidah.rulebook.ScenarioForm.Expected;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A scenario is changed at its place: comments, layout and the other scenarios stay as
 * they are, and what was written is read back the same.
 */
class ScenarioFileTest {

	/** One in so many of the shipped scenarios goes through the form. */
	private static final int SOME = 7;

	private static final String TEXT = """
			# Berkas uji 🙂
			seperti: administrator-biasa   # untuk semuanya
			per: 2026-06-30
			skenario:
			  # bagian pertama
			  - nama: Satu
			    # mengapa diubah
			    ubah:
			      pegawai: {golongan: IV/b}   # golongan
			      kinerja:
			        - {di: {tahun: 2025}, predikat: BAIK}
			    harap:
			      # kotak
			      - Kotak: {nomor: 8}
			      - Tingkat: {sumbu: KINERJA, tingkat: SESUAI EKSPEKTASI}   # tingkat
			    berlaku: [KOT-8]

			  # bagian kedua
			  - nama: Dua
			    harap:
			      - Anggota: {pool: SUKSESOR}
			# penutup
			""";

	@Test
	void changesNothingWhereNothingIsChanged() throws Exception {
		ScenarioFile file = file(TEXT);

		assertThat(file.problems()).isEmpty();
		assertThat(file.entries()).extracting(ScenarioFile.Entry::name).containsExactly("Satu", "Dua");
		assertThat(file.entries()).extracting(ScenarioFile.Entry::line).containsExactly(6, 19);
		assertThat(file.with(0, file.form(0))).isEqualTo(TEXT);
		assertThat(file.with(1, file.form(1))).isEqualTo(TEXT);
	}

	@Test
	void writesOnlyWhatDiffers() throws Exception {
		ScenarioForm form = file(TEXT).form(0);
		List<Expected> expected = new ArrayList<>(form.expectations());
		expected.set(0, new Expected(0, false, "Kotak", Map.of("nomor", "9")));
		expected.add(new Expected(-1, false, "Anggota", Map.of("pool", "POOL: \"A\"")));
		expected.add(new Expected(-1, true, "BelumLengkap", Map.of("data", "SKP")));
		ScenarioForm changed = new ScenarioForm("Satu, lagi", "potensial-rendah", "", "null",
				List.of(form.changes().get(0), new Change("kinerja", false, "tahun: 2025", "predikat: KURANG")),
				expected, List.of(), List.of("KOT-1", "KOT-2"));

		String text = file(TEXT).with(0, changed);

		assertThat(text).isEqualTo(TEXT.replace("nama: Satu", "nama: \"Satu, lagi\"")
			.replace("predikat: BAIK", "predikat: KURANG")
			.replace("{nomor: 8}", "{nomor: 9}")
			.replace("# tingkat\n    berlaku: [KOT-8]\n", """
					# tingkat
					      - Anggota: {pool: "POOL: \\"A\\""}
					    seperti: potensial-rendah
					    sasaran: null
					    tidak:
					      - BelumLengkap: {data: SKP}
					    diam: [KOT-1, KOT-2]
					"""));
		assertThat(file(text).problems()).isEmpty();
		assertThat(file(text).form(0).target()).isEqualTo(ScenarioForm.NOTHING);
		assertThat(file(text).with(0, form)).as("and back")
			.contains("- nama: Satu\n", "berlaku: [KOT-8]\n\n  # bagian")
			.doesNotContain("sasaran", "Anggota: {pool: \"POOL");
	}

	@Test
	void takesOutExpectationsAndChangesWithTheirLines() throws Exception {
		ScenarioForm form = file(TEXT).form(0);

		String text = file(TEXT).with(0, new ScenarioForm("Satu", "", "", "", form.changes().subList(1, 2),
				form.expectations().subList(1, 2), form.firing(), form.silent()));

		assertThat(text).isEqualTo(TEXT.replace("      pegawai: {golongan: IV/b}   # golongan\n", "")
			.replace("      - Kotak: {nomor: 8}\n", ""));
		assertThat(file(text).with(0, new ScenarioForm("Satu", "", "", "", List.of(), List.of(), List.of(), List.of())))
			.contains("  - nama: Satu\n    # mengapa diubah\n\n  # bagian kedua\n");
	}

	@Test
	void addsCopiesAndRemovesWholeScenarios() throws Exception {
		ScenarioForm form = new ScenarioForm("Tiga", "", "2025-12-31", "JPT PRATAMA",
				List.of(new Change("hukuman", true, "", ""),
						new Change("pelatihan", true, "", "jenis: TEKNIS, jam: 20"),
						new Change("pelatihan", true, "", "jenis: TEKNIS, jam: 30")),
				List.of(new Expected(-1, false, "Kotak", Map.of())), List.of(), List.of());

		String added = file(TEXT).with(form);
		assertThat(added).isEqualTo(TEXT.replace("# penutup\n", """
				  - nama: Tiga
				    per: 2025-12-31
				    sasaran: JPT PRATAMA
				    ubah:
				      hukuman: []
				      pelatihan:
				        - {jenis: TEKNIS, jam: 20}
				        - {jenis: TEKNIS, jam: 30}
				    harap:
				      - Kotak: {}
				# penutup
				"""));
		assertThat(file(added).form(2).changes()).isEqualTo(form.changes());

		String copied = file(TEXT).copied(0, "Satu (salinan)");
		assertThat(file(copied).entries()).extracting(ScenarioFile.Entry::name)
			.containsExactly("Satu", "Satu (salinan)", "Dua");
		assertThat(copied).contains("# mengapa diubah").startsWith(TEXT.substring(0, TEXT.indexOf("\n\n  # bagian")));
		assertThat(file(copied).without(1)).isEqualTo(TEXT);
		String none = file(file(TEXT).without(0)).without(0);
		assertThat(none).contains("skenario: []").contains("# penutup");
		assertThat(file(none).problems()).isEmpty();
		assertThat(file(file(none).with(form)).form(0).name()).isEqualTo("Tiga");
		assertThat(file(file("").with(form)).form(0).name()).isEqualTo("Tiga");
	}

	@Test
	void tellsWhatIsWrongAndWhere() {
		assertThat(file(TEXT.replace("administrator-biasa", "orang-lain")).problems()).extracting("key", "line")
			.contains(org.assertj.core.groups.Tuple.tuple("scenario.example", 2));
		ScenarioFile broken = file("skenario: [");
		assertThat(broken.readable()).isFalse();
		assertThat(broken.problems()).extracting("key").containsExactly("yaml.syntax");
	}

	static Stream<Path> shipped() throws IOException {
		try (Stream<Path> files = Files.walk(National.RULES)) {
			return files.filter((file) -> file.getFileName().toString().startsWith("skenario"))
				.sorted()
				.toList()
				.stream();
		}
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void keepsEveryShippedScenario(Path path) throws Exception {
		String text = Files.readString(path);
		ScenarioFile file = file(text);
		assertThat(file.problems()).isEmpty();
		for (ScenarioFile.Entry entry : file.entries()) {
			if (entry.number() % SOME != 0) {
				continue;
			}
			ScenarioForm form = file.form(entry.number());
			assertThat(file.with(entry.number(), form)).isEqualTo(text);
			ScenarioFile renamed = file(file.with(entry.number(), form.named("Nama lain")));
			assertThat(renamed.problems()).isEmpty();
			assertThat(renamed.form(entry.number())).isEqualTo(form.named("Nama lain"));
			assertThat(file(renamed.with(form)).form(file.entries().size()).expectations()).extracting(Expected::values)
				.isEqualTo(form.expectations().stream().map(Expected::values).toList());
		}
	}

	private static ScenarioFile file(String text) {
		try {
			return ScenarioFile.of(
					Map.of("contoh-pegawai.yaml", Files.readString(National.RULES.resolve("contoh-pegawai.yaml"))),
					"nasional/uji.yaml", text);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
