package org.kaidah.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kaidah.decision.DecidePerson;
import org.kaidah.decision.TalentResult;
import org.kaidah.engine.Edition;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.sample.CheckedPerson;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A weight, a cut, a point scale, the set of pool boxes and an age limit are changed in
 * rule text alone.
 */
class PolicyLivesInRulesTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final String TARGET = "JPT PRATAMA";

	/** RUDI MAULANA of the data dictionary: 84.55 / 92 / box 9. */
	private final Dossier person = CheckedPerson.all()
		.stream()
		.map(CheckedPerson::dossier)
		.filter((dossier) -> dossier.nip().equals("198101172005031951"))
		.findFirst()
		.orElseThrow();

	@Test
	void changesTheDecisionWithTheRuleText() {
		TalentResult before = decide(National.edition("nasional"));
		assertThat(before.performance()).isEqualByComparingTo("84.55");
		assertThat(before.box()).isEqualTo(9);
		assertThat(before.pools()).containsExactly("KRS_INSTANSI", "KRS_NASIONAL", "KEPEMIMPINAN");
		assertThat(before.eligibility().failed()).containsExactly("PRO-JPTP-03");

		TalentResult after = decide(National.edited((text) -> text
			.replace("new Tertimbang(\"KINERJA\", \"skp\", 60,", "new Tertimbang(\"KINERJA\", \"skp\", 50,")
			.replace("new Tertimbang(\"KINERJA\", \"umpan balik\", 10,",
					"new Tertimbang(\"KINERJA\", \"umpan balik\", 20,")
			.replace("NilaiSumbu( sumbu == \"KINERJA\", nilai >= 80 )",
					"NilaiSumbu( sumbu == \"KINERJA\", nilai >= 90.5 )")
			.replace("NilaiSumbu( sumbu == \"KINERJA\", nilai >= 60, nilai < 80 )",
					"NilaiSumbu( sumbu == \"KINERJA\", nilai >= 60, nilai < 90.5 )")
			.replace("Pegawai( pendidikan in (\"S-2\") )\nthen\n\tinsert( new Poin(\"pendidikan\", 90) );",
					"Pegawai( pendidikan in (\"S-2\") )\nthen\n\tinsert( new Poin(\"pendidikan\", 95.5) );")
			.replace("Kotak( nomor in (7, 8, 9) )", "Kotak( nomor in (7, 9) )")
			.replace("lewatUsia(56)", "lewatUsia(45)")));

		assertThat(after.performance()).isEqualByComparingTo("85.35");
		assertThat(after.potential()).isEqualByComparingTo(new BigDecimal("92.55"));
		assertThat(after.box()).isEqualTo(8);
		assertThat(after.pools()).isEqualTo(List.of());
		assertThat(after.eligibility().failed()).containsExactly("PRO-JPTP-03", "PRO-JPTP-04");
	}

	private TalentResult decide(Edition edition) {
		return new DecidePerson(edition, AS_OF, TARGET).decide(this.person).result();
	}

}
