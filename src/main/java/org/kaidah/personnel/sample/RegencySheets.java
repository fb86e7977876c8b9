package org.kaidah.personnel.sample;

import java.util.List;
import java.util.function.Function;

import org.kaidah.personnel.CompetenceScore;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.Feedback;
import org.kaidah.personnel.Innovation;
import org.kaidah.personnel.PotentialScore;
import org.kaidah.personnel.TeamAssignment;

/** The sheets about people that the regency keeps itself, with date cells. */
final class RegencySheets {

	private RegencySheets() {
	}

	static List<PeopleSheet<?>> all() {
		return List.of(competences(), potentials(), feedbacks(), teams(), innovations());
	}

	private static PeopleSheet<CompetenceScore> competences() {
		return sheet("asesmen", Dossier::competences, List.of(of("tanggal", CompetenceScore::tanggal),
				of("penyelenggara", CompetenceScore::penyelenggara), of("metode", CompetenceScore::metode),
				of("jenis", CompetenceScore::jenis), of("namaKompetensi", CompetenceScore::namaKompetensi),
				of("levelStandar", CompetenceScore::levelStandar), of("levelCapaian", CompetenceScore::levelCapaian)));
	}

	private static PeopleSheet<PotentialScore> potentials() {
		return sheet("potensi", Dossier::potentials, List.of(of("tanggal", PotentialScore::tanggal),
				of("aspek", PotentialScore::aspek), of("nilai", PotentialScore::nilai)));
	}

	private static PeopleSheet<Feedback> feedbacks() {
		return sheet("umpan_balik_360", Dossier::feedbacks,
				List.of(of("tahun", Feedback::tahun), of("nilai", Feedback::nilai)));
	}

	private static PeopleSheet<TeamAssignment> teams() {
		return sheet("tim_kerja", Dossier::teams,
				List.of(of("namaTim", TeamAssignment::namaTim), of("peran", TeamAssignment::peran),
						of("lingkup", TeamAssignment::lingkup), of("nomorSk", TeamAssignment::nomorSk),
						of("tanggal", TeamAssignment::tanggal)));
	}

	private static PeopleSheet<Innovation> innovations() {
		return sheet("inovasi", Dossier::innovations,
				List.of(of("judul", Innovation::judul), of("tingkat", Innovation::tingkat),
						of("tahap", Innovation::tahap), of("tahun", Innovation::tahun),
						of("manfaat", Innovation::manfaat)));
	}

	private static <T> PeopleSheet<T> sheet(String name, Function<Dossier, List<T>> rows, List<Column<T>> columns) {
		return new PeopleSheet<>(name, "nip", false, rows, columns);
	}

	private static <T> Column<T> of(String name, Function<T, Object> value) {
		return new Column<>(name, value);
	}

}
