package org.kaidah.personnel.sample;

import java.time.LocalDate;
import java.util.List;

import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.Sanction;

/**
 * The sanctions of one person that exist on a day: begun by then and not cancelled by
 * then.
 */
final class DisciplineRecord {

	private final List<Sanction> sanctions;

	private final LocalDate asOf;

	DisciplineRecord(Dossier dossier, LocalDate asOf) {
		this.asOf = asOf;
		this.sanctions = dossier.sanctions()
			.stream()
			.filter((sanction) -> !sanction.hukumanTanggal().isAfter(asOf))
			.filter((sanction) -> !cancelled(sanction))
			.toList();
	}

	int points() {
		int points = 100;
		for (Sanction sanction : this.sanctions) {
			LocalDate last = lastDay(sanction);
			boolean serving = last != null && !last.isBefore(this.asOf);
			points = Math.min(points, serving ? 0 : switch (sanction.jenisTingkatHukumanId()) {
				case "B" -> 25;
				case "S" -> 50;
				default -> 75;
			});
		}
		return points;
	}

	/** Whether a moderate or severe sanction lasted into the two years before the day. */
	boolean weighsOnPromotion() {
		return this.sanctions.stream()
			.filter((sanction) -> !sanction.jenisTingkatHukumanId().equals("R"))
			.map(DisciplineRecord::lastDay)
			.anyMatch((last) -> last != null && !last.isBefore(this.asOf.minusYears(2)));
	}

	private boolean cancelled(Sanction sanction) {
		LocalDate day = sanction.skPembatalanTanggal();
		return (day != null) ? !day.isAfter(this.asOf) : sanction.skPembatalanNomor() != null;
	}

	private static LocalDate lastDay(Sanction sanction) {
		if (sanction.akhirHukumTanggal() != null) {
			return sanction.akhirHukumTanggal();
		}
		int years = (sanction.masaTahun() != null) ? sanction.masaTahun() : 0;
		int months = (sanction.masaBulan() != null) ? sanction.masaBulan() : 0;
		return (years + months > 0) ? sanction.hukumanTanggal().plusYears(years).plusMonths(months).minusDays(1) : null;
	}

}
