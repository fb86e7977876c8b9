package org.kaidah.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.kaidah.vocabulary.Asesmen;
import org.kaidah.vocabulary.DataTambahan;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Hukuman;
import org.kaidah.vocabulary.Inovasi;
import org.kaidah.vocabulary.Kinerja;
import org.kaidah.vocabulary.Kompetensi;
import org.kaidah.vocabulary.Pegawai;
import org.kaidah.vocabulary.Pelatihan;
import org.kaidah.vocabulary.Penghargaan;
import org.kaidah.vocabulary.PenugasanTim;
import org.kaidah.vocabulary.Peristiwa;
import org.kaidah.vocabulary.Potensi;
import org.kaidah.vocabulary.UmpanBalik;

/**
 * Turns a dossier into the facts that rules see as of a date. Pure. It arranges what is
 * known (which post followed which, when a sanction ends) and weighs nothing; events
 * after the date do not exist.
 */
public final class Projection {

	/**
	 * Raised whenever the same dossier would give other facts, so that a replay can tell
	 * facts from rules.
	 */
	public static final int VERSION = 1;

	private static final String COMPETENCE_PREFIX = "KOMPETENSI_";

	private final Dossier dossier;

	private final LocalDate asOf;

	private final List<Fakta> facts = new ArrayList<>();

	private Projection(Dossier dossier, LocalDate asOf) {
		this.dossier = dossier;
		this.asOf = asOf;
	}

	/**
	 * The facts about a person as of a date, each with the identity of its row in the
	 * dossier.
	 */
	public static List<Fakta> facts(Dossier dossier, LocalDate asOf) {
		Projection projection = new Projection(dossier, asOf);
		projection.project();
		return projection.facts;
	}

	private void project() {
		Career career = new Career(this.dossier, this.asOf);
		this.facts.add(person(career));
		this.facts.addAll(career.periods());
		add("rw_skp22", this.dossier.performances(), (id, row) -> new Kinerja(id, row.tahun(), row.hasilKinerja(),
				row.perilakuKerja(), row.kuadranKinerja(), this.asOf));
		add("rw_penghargaan", this.dossier.awards(),
				(id, row) -> new Penghargaan(id, row.hargaNama(), row.tingkat(), row.tahun(), this.asOf));
		add("tim_kerja", this.dossier.teams(),
				(id, row) -> new PenugasanTim(id, row.namaTim(), row.peran(), row.lingkup(), row.tanggal(), this.asOf));
		add("umpan_balik_360", this.dossier.feedbacks(),
				(id, row) -> new UmpanBalik(id, row.tahun(), row.nilai(), this.asOf));
		add("inovasi", this.dossier.innovations(), (id, row) -> new Inovasi(id, row.judul(), row.tingkat(), row.tahap(),
				row.tahun(), row.manfaat(), this.asOf));
		add("rw_diklat", this.dossier.trainings(), this::training);
		add("rw_hukdis", this.dossier.sanctions(), this::sanction);
		add("data_tambahan", this.dossier.extras(), (id, row) -> new DataTambahan(id, row.kunci(),
				(row.tanggal() != null) ? row.tanggal() : this.asOf, row.angka(), row.teks(), this.asOf));
		assessments();
	}

	private void assessments() {
		List<Kompetensi> competences = add("asesmen", this.dossier.competences(),
				(id, row) -> new Kompetensi(id, row.tanggal(), row.jenis().substring(COMPETENCE_PREFIX.length()),
						row.namaKompetensi(), row.levelStandar(), row.levelCapaian(), this.asOf));
		List<Potensi> potentials = add("potensi", this.dossier.potentials(),
				(id, row) -> new Potensi(id, row.tanggal(), row.aspek(), row.nilai(), this.asOf));
		this.facts.addAll(Asesmen.dari(competences, potentials));
	}

	private <R, F extends Fakta> List<F> add(String sheet, List<R> rows, BiFunction<String, R, F> fact) {
		List<F> added = new ArrayList<>(rows.size());
		for (int i = 0; i < rows.size(); i++) {
			F made = fact.apply(sheet + '#' + (i + 1), rows.get(i));
			if (!(made instanceof Peristiwa event) || event.sudahTerjadi()) {
				added.add(made);
			}
		}
		this.facts.addAll(added);
		return added;
	}

	private Pegawai person(Career career) {
		Person person = this.dossier.person();
		String family = career.jobFamily();
		String field = this.dossier.fieldsOfStudy().isEmpty() ? null : this.dossier.fieldsOfStudy().get(0);
		boolean fits = this.dossier.jobFamilies()
			.stream()
			.filter((known) -> known.rumpun().equals(family))
			.anyMatch((known) -> this.dossier.fieldsOfStudy().stream().anyMatch(known.bidangIlmu()::contains));
		return new Pegawai(person.nipBaru(), person.tglLahir(), person.jenisPegawai(), person.kedudukanHukum(),
				person.tkPendidikanTerakhir(), field, family, fits, person.jenisJabatan(), person.jabatanNama(),
				person.jenjang(), person.eselon(), person.tmtJabatan(), person.unorNama(), person.unorIndukNama(),
				person.instansiKerjaNama(), person.golRuangAkhir(), person.tmtGolAkhir(), person.kelasJabatan(),
				person.tmtCpns(), person.tmtPensiun(), this.asOf);
	}

	private Pelatihan training(String id, Training row) {
		LocalDate end = (row.tanggalSelesai() != null) ? row.tanggalSelesai() : row.tanggal();
		return new Pelatihan(id, row.jenisDiklat(), row.namaDiklat(), end, row.jumlahJam(), this.asOf);
	}

	/**
	 * A cancellation dated after the as-of date has not happened yet; a number without a
	 * date counts.
	 */
	private Hukuman sanction(String id, Sanction row) {
		boolean cancelled = (row.skPembatalanTanggal() != null) ? !row.skPembatalanTanggal().isAfter(this.asOf)
				: row.skPembatalanNomor() != null;
		return new Hukuman(id, row.jenisTingkatHukumanId(), row.jenisHukumanNama(), row.hukumanTanggal(), lastDay(row),
				cancelled, this.asOf);
	}

	/**
	 * The last day as the source gives it, else reckoned from the duration; without
	 * either there is no period.
	 */
	private static LocalDate lastDay(Sanction row) {
		if (row.akhirHukumTanggal() != null) {
			return row.akhirHukumTanggal();
		}
		int years = (row.masaTahun() != null) ? row.masaTahun() : 0;
		int months = (row.masaBulan() != null) ? row.masaBulan() : 0;
		return (years + months > 0) ? row.hukumanTanggal().plusYears(years).plusMonths(months).minusDays(1) : null;
	}

}
