package org.kaidah.decision;

import org.kaidah.personnel.store.Conditions;

/**
 * Which decisions of a run are meant; what is {@code null} or blank does not narrow.
 *
 * @param box 1 to 9, or 0 for those who cannot be assessed
 * @param unit unit (OPD)
 * @param level level (jenjang)
 * @param kind kind of post (jenis jabatan)
 * @param sex {@code M}, {@code F} or {@link #UNKNOWN}
 * @param ageFrom least age on the run's as-of date, in completed years
 * @param ageTo greatest age on the run's as-of date, in completed years
 * @param pool a pool they belong to
 * @param eligibility {@code YA}, {@code TIDAK} or {@code BELUM_LENGKAP}
 * @param search part of a name, or of a NIP
 */
public record DecisionFilter(Integer box, String unit, String level, String kind, String sex, Integer ageFrom,
		Integer ageTo, String pool, String eligibility, String search) {

	/** The sex of somebody of whom it is not known. */
	public static final String UNKNOWN = "TIDAK_DIKETAHUI";

	/** The sex, as {@link #sex} means it, over {@code dossier_version v}. */
	static final String SEX = "COALESCE(v.jenis_kelamin, '" + UNKNOWN + "')";

	/** Everybody. */
	public static final DecisionFilter ALL = new DecisionFilter(null, null, null, null, null, null, null, null, null,
			null);

	/** Everybody in a box; in none for 0. */
	public static DecisionFilter inBox(int box) {
		return new DecisionFilter(box, null, null, null, null, null, null, null, null, null);
	}

	/** Whether somebody may be left out. */
	public boolean narrows() {
		return !conditions().sql().isEmpty();
	}

	/** The same without the box, for the counts of all boxes. */
	public DecisionFilter anyBox() {
		return new DecisionFilter(null, this.unit, this.level, this.kind, this.sex, this.ageFrom, this.ageTo, this.pool,
				this.eligibility, this.search);
	}

	/** Over {@code decision d}, {@code dossier_version v} and {@code run r}. */
	Conditions conditions() {
		return new Conditions().equal("d.box", this.box)
			.equal("v.unor_induk_nama", this.unit)
			.equal("v.jenjang", this.level)
			.equal("v.jenis_jabatan", this.kind)
			.equal(SEX, this.sex)
			.aged("v.tgl_lahir", "r.as_of", this.ageFrom, this.ageTo)
			.equal("d.eligibility", this.eligibility)
			.listed("d.pools", this.pool)
			.person("v.nama", "v.nip", this.search);
	}

}
