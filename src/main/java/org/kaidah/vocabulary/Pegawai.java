package org.kaidah.vocabulary;

import java.time.LocalDate;
import java.time.Period;

/**
 * The person who is judged, with the post held now. Sex, religion and marital status are
 * not part of the vocabulary: no rule may use them.
 *
 * @param id the NIP
 * @param jenisPegawai {@code PNS} or {@code PPPK}
 * @param pendidikan level of the last education, {@code SD} to {@code S-3}
 * @param bidangIlmu field of study of the last education, or {@code null} where the
 * reference does not know it
 * @param rumpun job family of the person, or {@code null} where none can be told
 * @param bidangSesuai whether the field of study is one of those listed for the job
 * family
 * @param golongan {@code I/a} to {@code IV/e} for PNS, {@code I} to {@code XVII} for PPPK
 * @param pensiun first day of retirement, or {@code null}
 * @param acuan the as-of date
 */
public record Pegawai(String id, LocalDate tanggalLahir, @Pilihan(Daftar.JENIS_PEGAWAI) String jenisPegawai,
		@Pilihan(Daftar.KEDUDUKAN_HUKUM) String kedudukanHukum, @Pilihan(Daftar.PENDIDIKAN) String pendidikan,
		String bidangIlmu, String rumpun, boolean bidangSesuai, @Pilihan(Daftar.JENIS_JABATAN) String jenisJabatan,
		String jabatan, @Pilihan(Daftar.JENJANG) String jenjang, @Pilihan(Daftar.ESELON) String eselon,
		LocalDate tmtJabatan, String unor, String unorInduk, String instansi, @Pilihan(Daftar.GOLONGAN) String golongan,
		LocalDate tmtGolongan, Integer kelas, LocalDate tmtCpns, LocalDate pensiun, LocalDate acuan) implements Fakta {

	/**
	 * Age in whole years at the as-of date, or {@code null} where the birth date is not
	 * known.
	 */
	public Integer usia() {
		return (this.tanggalLahir != null) ? Period.between(this.tanggalLahir, this.acuan).getYears() : null;
	}

	/**
	 * Whether the as-of date is after the birthday of that age: false on the birthday
	 * itself, true from the day after.
	 */
	public boolean lewatUsia(int usia) {
		return this.tanggalLahir != null && this.acuan.isAfter(this.tanggalLahir.plusYears(usia));
	}

	/** Whether retirement begins within the length from the as-of date, or has begun. */
	public boolean pensiunDalam(int jumlah, String satuan) {
		return this.pensiun != null && !this.pensiun.isAfter(Waktu.maju(this.acuan, jumlah, satuan));
	}

	/** Whole years since entry (TMT CPNS), or {@code null} where it is not known. */
	public Integer masaKerja() {
		return (this.tmtCpns != null) ? Math.max(0, Period.between(this.tmtCpns, this.acuan).getYears()) : null;
	}

}
