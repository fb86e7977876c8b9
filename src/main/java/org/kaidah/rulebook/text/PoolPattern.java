package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A new membership of a talent pool.
 *
 * @param pool the pool's name
 * @param boxes numbers of the boxes that belong to it; empty where the box does not count
 * @param condition a further condition as rules write it, such as
 * {@code Pegawai( jenisJabatan == "FUNGSIONAL" )}; may be empty
 * @param finding the kind of finding that keeps somebody out; empty where none does
 */
public record PoolPattern(RuleHeading heading, String pool, List<String> boxes, String condition, String finding) {

	/** Fills the pattern in. */
	public Drafted draft() {
		PatternDraft draft = new PatternDraft(this.heading);
		String pool = draft.text("pool", this.pool);
		List<String> conditions = new ArrayList<>();
		if (!this.boxes.isEmpty()) {
			List<String> numbers = this.boxes.stream().map((box) -> draft.number("boxes", box)).toList();
			conditions.add("Kotak( nomor in (" + String.join(", ", numbers) + ") )");
		}
		if (!this.condition.isBlank()) {
			conditions.add(this.condition.strip());
		}
		if (conditions.isEmpty()) {
			draft.refuse("boxes", "pattern.pool-for-all");
		}
		if (!this.finding.isBlank()) {
			conditions.add("not Temuan( perihal == " + draft.text("finding", this.finding) + " )");
		}
		draft.rule(conditions, "new Anggota(" + pool + ')');
		return draft.finish();
	}

}
