package org.kaidah.decision;

import java.util.List;

import org.kaidah.vocabulary.NilaiSumbu;
import org.kaidah.vocabulary.Tingkat;

/**
 * An axis on a talent card.
 *
 * @param name the axis, such as {@code KINERJA}
 * @param value its value, or {@code null} where there is none
 * @param level the level reached, or {@code null} where there is none
 * @param bands all its levels, the lowest first; none where the axis has no levels
 * @param indicators what the value is made up of, as weighted by the rules
 */
public record AxisCard(String name, Drawn<NilaiSumbu> value, Drawn<Tingkat> level, List<LevelBand> bands,
		List<IndicatorCard> indicators) {

	/** The band of the level reached, or {@code null}. */
	public LevelBand reached() {
		return (this.level != null) ? this.bands.stream()
			.filter((band) -> band.level().equals(this.level.conclusion().tingkat()))
			.findFirst()
			.orElse(null) : null;
	}

	/** The picture of the axis, or {@code null} where its levels are not numbers. */
	public AxisScale scale() {
		return this.bands.stream().anyMatch(LevelBand::numeric) ? AxisScale.of(this) : null;
	}

}
