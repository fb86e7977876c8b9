package org.kaidah.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * A rules folder of a context's own with few rules, which compile quickly and which tests
 * may change.
 */
public class LittleRules implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** The file of rules, by its path in a jurisdiction's folder. */
	public static final String FILE = "kinerja/skp.drl";

	/** The settings of the national base. */
	public static final String NATIONAL_SETTINGS = "kode: nasional\nnama: Nasional\ndasar: [Peraturan Uji]\n";

	private static final String HEAD = "package org.kaidah.aturan;\n\nimport org.kaidah.vocabulary.*;\n\n";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			Path folder = Files.createTempDirectory("aturan");
			fill(folder);
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("little-rules", Map.of("kaidah.rules.folder", folder.toString())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes what the folder holds at first. */
	protected void fill(Path folder) throws IOException {
		Files.copy(National.RULES.resolve("contoh-pegawai.yaml"), folder.resolve("contoh-pegawai.yaml"));
		write(folder, "nasional/wilayah.yaml", NATIONAL_SETTINGS);
		write(folder, "nasional/" + FILE, file(rule("KIN-SKP-1", "SANGAT BAIK", 100), rule("KIN-SKP-2", "BAIK", 80)));
		write(folder, "nasional/kinerja/skenario.yaml", scenarios(80));
	}

	/** Writes a file of a folder. */
	public static void write(Path folder, String path, String text) throws IOException {
		Path file = folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	/** A file of rules. */
	public static String file(String... rules) {
		return HEAD + String.join("\n", rules);
	}

	/** A rule that gives points for an appraisal. */
	public static String rule(String code, String appraisal, int points) {
		return """
				// %1$s
				rule "Predikat %2$s: %1$s"
					@kode("%1$s")
					@dasar("Peraturan Uji Pasal 1")
				when
					Kinerja( tahunKe == 1, predikat == "%2$s" )
				then
					insert( new Poin("%1$s", %3$d) );
				end
				""".formatted(code, appraisal, points);
	}

	/** A scenario that says what an appraisal of "BAIK" gives. */
	public static String scenarios(int points) {
		return """
				seperti: administrator-biasa
				per: 2026-06-30
				skenario:
				  - nama: Predikat Baik bernilai %d
				    harap:
				      - Poin: {indikator: KIN-SKP-2, nilai: %d}
				    berlaku: [KIN-SKP-2]
				    diam: [KIN-SKP-1]
				""".formatted(points, points);
	}

}
