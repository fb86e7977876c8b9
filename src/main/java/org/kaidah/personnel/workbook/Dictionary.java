package org.kaidah.personnel.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.kaidah.personnel.Spaces;

/**
 * The data dictionary: all sheets that are read, in the order in which it lists them.
 * What is not here is mentioned and ignored.
 */
final class Dictionary {

	static final String PEOPLE = "data_utama";

	static final String POSTS_HELD = "rw_jabatan";

	static final String RANKS = "rw_golongan";

	static final String EDUCATIONS = "rw_pendidikan";

	static final String PERFORMANCES = "rw_skp22";

	static final String SANCTIONS = "rw_hukdis";

	static final String TRAININGS = "rw_diklat";

	static final String AWARDS = "rw_penghargaan";

	static final String COMPETENCES = "asesmen";

	static final String POTENTIALS = "potensi";

	static final String FEEDBACKS = "umpan_balik_360";

	static final String TEAMS = "tim_kerja";

	static final String INNOVATIONS = "inovasi";

	static final String REGISTER = "jabatan";

	static final String EDUCATION_NAMES = "ref_pendidikan";

	static final String FAMILIES = "ref_rumpun";

	/** The only sheet that may be absent without a word. */
	static final String EXTRAS = "data_tambahan";

	private final List<SheetDefinition> sheets;

	/**
	 * @param asOf events after this date are noted, years after it refused where they
	 * cannot be
	 * @param days the workbook's epoch
	 */
	Dictionary(LocalDate asOf, DayNumbers days) {
		ColumnTypes types = new ColumnTypes(asOf, days);
		SiasnSheets siasn = new SiasnSheets(types, asOf);
		RegencySheets regency = new RegencySheets(types, asOf);
		this.sheets = List.of(siasn.people(), siasn.posts(), siasn.ranks(), siasn.educations(), siasn.performances(),
				siasn.sanctions(), siasn.trainings(), siasn.awards(), regency.competences(), regency.potentials(),
				regency.feedbacks(), regency.teams(), regency.innovations(), regency.register(),
				regency.educationNames(), regency.families(), regency.extras());
	}

	List<SheetDefinition> sheets() {
		return this.sheets;
	}

	/** A sheet name as it is compared: without regard to case and outer spaces. */
	static String sheetKey(String name) {
		return Spaces.trimmed(name).toLowerCase(Locale.ROOT);
	}

}
