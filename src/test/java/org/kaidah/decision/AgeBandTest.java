package org.kaidah.decision;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Age bands as settings and addresses name them. */
class AgeBandTest {

	@Test
	void coversEveryAgeOnce() {
		assertThat(new AgeBandSettings(List.of(31, 41)).bands()).extracting(AgeBand::toString)
			.containsExactly("-30", "31-40", "41-");
	}

	@Test
	void isReadBackAsItIsWritten() {
		for (AgeBand band : new AgeBandSettings(List.of(31, 41)).bands()) {
			assertThat(AgeBand.valueOf(band.toString())).isEqualTo(band);
		}
		assertThat(AgeBand.valueOf(" ")).isNull();
		assertThatIllegalArgumentException().isThrownBy(() -> AgeBand.valueOf("muda"));
		assertThatIllegalArgumentException().isThrownBy(() -> AgeBand.valueOf("31-4000"));
	}

	@Test
	void refusesSettingsThatMakeNoBands() {
		assertThatIllegalArgumentException().isThrownBy(() -> new AgeBandSettings(null));
		assertThatIllegalArgumentException().isThrownBy(() -> new AgeBandSettings(List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new AgeBandSettings(List.of(0, 31)));
		assertThatIllegalArgumentException().isThrownBy(() -> new AgeBandSettings(List.of(41, 31)));
	}

}
