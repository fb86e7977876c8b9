package org.kaidah.personnel.workbook;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kaidah.personnel.Levels;
import org.kaidah.vocabulary.Daftar;

import static org.assertj.core.api.Assertions.assertThat;

/** What rules may choose from is what the import accepts. */
class ClosedListsTest {

	private static final Map<Daftar, CodeType> LISTS = Map.ofEntries(Map.entry(Daftar.JENIS_PEGAWAI, Codes.EMPLOYMENT),
			Map.entry(Daftar.KEDUDUKAN_HUKUM, Codes.LEGAL_STANDING), Map.entry(Daftar.PENDIDIKAN, Codes.EDUCATION),
			Map.entry(Daftar.JENIS_JABATAN, Codes.POST_KIND), Map.entry(Daftar.JENJANG, Codes.POST_LEVEL),
			Map.entry(Daftar.ESELON, Codes.ECHELON), Map.entry(Daftar.TUGAS, Codes.DUTY),
			Map.entry(Daftar.EKSPEKTASI, Codes.EXPECTATION), Map.entry(Daftar.PREDIKAT, Codes.QUADRANT),
			Map.entry(Daftar.TINGKAT_HUKUMAN, Codes.SANCTION_LEVEL),
			Map.entry(Daftar.JENIS_PELATIHAN, Codes.TRAINING_KIND),
			Map.entry(Daftar.TINGKAT_PENGHARGAAN, Codes.AWARD_LEVEL),
			Map.entry(Daftar.TAHAP_INOVASI, Codes.INNOVATION_STAGE), Map.entry(Daftar.PERAN_TIM, Codes.TEAM_ROLE),
			Map.entry(Daftar.LINGKUP_TIM, Codes.TEAM_SCOPE), Map.entry(Daftar.ASPEK_POTENSI, Codes.POTENTIAL_ASPECT));

	@Test
	void everyChoiceIsReadAsItself() {
		LISTS.forEach((list, type) -> list.nilai()
			.forEach(
					(value) -> assertThat(type.read(text(value))).as(list + " " + value).isEqualTo(Reading.of(value))));
	}

	@Test
	void keepsTheOrderOfLevelsAndOfEducation() {
		assertThat(Daftar.JENJANG.nilai()).isEqualTo(Levels.HIGHEST_FIRST);
		assertThat(Daftar.PENDIDIKAN.nilai()).isEqualTo(Codes.EDUCATION_ORDER);
		assertThat(List.of(Daftar.values())).hasSize(LISTS.size() + 4);
	}

	private static RawCell text(String value) {
		return new RawCell(CellKind.TEXT, value);
	}

}
