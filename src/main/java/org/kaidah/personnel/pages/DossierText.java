package org.kaidah.personnel.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.kaidah.personnel.Dossier;
import org.kaidah.web.Format;
import org.kaidah.web.Words;
import org.springframework.stereotype.Component;

/** A dossier in words, in the reader's language. */
@Component
class DossierText {

	/** Components whose values are codes of the data dictionary rather than names. */
	private static final Set<String> CODES = Set.of("jenisJabatan", "jenjang", "jenisPenugasan", "hasilKinerja",
			"perilakuKerja", "kuadranKinerja", "tingkat", "peran", "lingkup", "tahap", "jenis");

	/** Components whose codes say something only together with the component. */
	private static final Set<String> MARKS = Set.of("jenisKelamin", "jenisTingkatHukumanId", "isPendidikanPertama");

	/** What the heading of the page says already. */
	private static final List<String> IN_HEADING = List.of("nipBaru", "nama", "gelarDepan", "gelarBelakang");

	private static final String YEAR = "tahun";

	private static final String DATE = "tanggal";

	private final Format format;

	private final Words words;

	DossierText(Format format, Words words) {
		this.format = format;
		this.words = words;
	}

	/** What is known of the person. */
	List<RecordTable.Note> person(Dossier dossier) {
		List<RecordTable.Note> notes = new ArrayList<>(RecordTable.notes(dossier.person(), this::text, IN_HEADING));
		String fields = text("bidangIlmu", dossier.fieldsOfStudy());
		if (!fields.isEmpty()) {
			notes.add(new RecordTable.Note("person.col.bidangIlmu", fields));
		}
		return notes;
	}

	/** The sets of the dossier, each a table. */
	List<RecordTable> tables(Dossier dossier) {
		return List.of(
				table("person.registered", dossier.registeredPosts(), "kode", "nama", "jenjang", "unorIndukNama",
						"rumpun"),
				table("person.posts", dossier.posts(), "tmtJabatan", "namaJabatan", "jenjang", "unorIndukNama",
						"jenisPenugasan"),
				table("person.families", dossier.jobFamilies(), "rumpun", "bidangIlmu"),
				table("person.ranks", dossier.ranks(), "tmtGolongan", "golongan", "pangkat", "jenisKPNama"),
				table("person.educations", dossier.educations(), "tahunLulus", "tkPendidikanNama", "pendidikanNama",
						"namaSekolah"),
				table("person.performances", dossier.performances(), YEAR, "hasilKinerja", "perilakuKerja",
						"kuadranKinerja"),
				table("person.sanctions", dossier.sanctions(), "hukumanTanggal", "jenisHukumanNama",
						"jenisTingkatHukumanId", "akhirHukumTanggal"),
				table("person.trainings", dossier.trainings(), DATE, "namaDiklat", "jenisDiklat", "jumlahJam"),
				table("person.awards", dossier.awards(), YEAR, "hargaNama", "tingkat"),
				table("person.competences", dossier.competences(), DATE, "namaKompetensi", "jenis", "levelStandar",
						"levelCapaian"),
				table("person.potentials", dossier.potentials(), DATE, "aspek", "nilai"),
				table("person.feedbacks", dossier.feedbacks(), YEAR, "nilai"),
				table("person.teams", dossier.teams(), DATE, "namaTim", "peran", "lingkup"),
				table("person.innovations", dossier.innovations(), YEAR, "judul", "tingkat", "tahap", "manfaat"),
				table("person.extras", dossier.extras(), "kunci", DATE, "angka", "teks"));
	}

	private <T extends Record> RecordTable table(String titleKey, List<T> records, String... columns) {
		return RecordTable.of(titleKey, records, this::text, columns);
	}

	/** A value as people read it; a year is no number with thousands. */
	String text(String component, Object value) {
		if (value == null) {
			return "";
		}
		if (MARKS.contains(component)) {
			return this.words.title(component + '.' + value);
		}
		if (CODES.contains(component)) {
			return this.words.title(value.toString());
		}
		if (value instanceof List<?> several) {
			return several.stream().map(Object::toString).collect(Collectors.joining(", "));
		}
		if (value instanceof Map<?, ?> levels) {
			StringJoiner all = new StringJoiner(", ");
			levels.forEach((name, level) -> all.add(name + " " + this.format.value(level)));
			return all.toString();
		}
		return (YEAR.equals(component) || "tahunLulus".equals(component)) ? value.toString() : this.format.value(value);
	}

}
