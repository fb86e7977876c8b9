package org.kaidah.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import org.kaidah.engine.Decision;
import org.kaidah.vocabulary.Anggota;
import org.kaidah.vocabulary.BelumLengkap;
import org.kaidah.vocabulary.Hasil;
import org.kaidah.vocabulary.Kotak;
import org.kaidah.vocabulary.NilaiSumbu;

/**
 * A decision in one line. Missing data gives no value at all, never 0; a decision with
 * errors counts as not assessed.
 *
 * @param assessed whether the person has a box
 * @param performance value of the performance axis, or {@code null}
 * @param potential value of the potential axis, or {@code null}
 * @param talent talent value, or {@code null}
 * @param box 1 to 9, or {@code null}
 * @param pools pools the person belongs to, in the order of the rules' codes
 * @param missing data that is missing, in the order of the rules' codes
 * @param eligibility the answer for the target asked for, or {@code null} where none was
 */
public record TalentResult(String nip, boolean assessed, BigDecimal performance, BigDecimal potential,
		BigDecimal talent, Integer box, List<String> pools, List<String> missing, Eligibility eligibility) {

	static final String PERFORMANCE = "KINERJA";

	static final String POTENTIAL = "POTENSIAL";

	static final String TALENT = "TALENTA";

	private static final int DECIMALS = 10;

	/**
	 * The answer on promotion to a target. Any requirement that fails: no; else any that
	 * cannot be told: incomplete; else yes.
	 */
	public record Eligibility(Answer answer, List<String> failed, List<String> unknown) {
	}

	/** Yes, no, or cannot tell. */
	public enum Answer {

		YA, TIDAK, BELUM_LENGKAP

	}

	/**
	 * Sums up a decision.
	 * @param promotion whether it was asked for a target
	 */
	public static TalentResult of(String nip, Decision decision, boolean promotion) {
		Integer box = decision.errors().isEmpty() ? decision.single(Kotak.class, "").map(Kotak::nomor).orElse(null)
				: null;
		List<String> pools = (box != null) ? names(decision.all(Anggota.class), Anggota::pool) : List.of();
		return new TalentResult(nip, box != null, axis(decision, PERFORMANCE), axis(decision, POTENTIAL),
				(box != null) ? axis(decision, TALENT) : null, box, pools,
				names(decision.all(BelumLengkap.class), BelumLengkap::data), promotion ? eligibility(decision) : null);
	}

	/** Nobody is in many pools, and a stream for a handful takes longer than they do. */
	private static <T> List<String> names(List<T> conclusions, Function<T, String> name) {
		List<String> names = new ArrayList<>(conclusions.size());
		for (T conclusion : conclusions) {
			names.add(name.apply(conclusion));
		}
		return Collections.unmodifiableList(names);
	}

	private static BigDecimal axis(Decision decision, String name) {
		return decision.single(NilaiSumbu.class, name).map(NilaiSumbu::tepat).map(TalentResult::shown).orElse(null);
	}

	/**
	 * As it is where it ends; else to 10 decimals, all of them, as levels are decided on.
	 */
	private static BigDecimal shown(BigDecimal exact) {
		return (exact.scale() > DECIMALS) ? exact.setScale(DECIMALS, RoundingMode.HALF_UP) : exact;
	}

	private static Eligibility eligibility(Decision decision) {
		List<String> failed = codes(decision, Hasil.GAGAL);
		List<String> unknown = codes(decision, Hasil.BELUM);
		if (!decision.errors().isEmpty()) {
			return new Eligibility(Answer.BELUM_LENGKAP, failed, unknown);
		}
		Answer answer = unknown.isEmpty() ? Answer.YA : Answer.BELUM_LENGKAP;
		return new Eligibility(failed.isEmpty() ? answer : Answer.TIDAK, failed, unknown);
	}

	private static List<String> codes(Decision decision, String verdict) {
		return decision.all(Hasil.class)
			.stream()
			.filter((result) -> result.putusan().equals(verdict))
			.map(Hasil::syarat)
			.sorted()
			.toList();
	}

}
