package org.kaidah.rulebook.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.LittleRules;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.draft.Unit.Change;
import org.kaidah.rulebook.draft.Unit.Side;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Of two drafts from one base the second follows the first, and loses nothing. */
@RulebookTest
class RebaseTest {

	private static final LocalDate TODAY = LocalDate.now();

	@Autowired
	private Office office;

	@Autowired
	private RebaseDraft rebase;

	@Test
	void theSecondOfTwoDraftsMustFollowTheFirst() throws Exception {
		PublishedEdition first = this.office
			.approved(this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY.minusDays(1)));
		Draft one = this.office.saved(this.office.open.fromNewest(Office.SRI, first.jurisdiction()), 86, TODAY);
		Draft other = this.office.saved(this.office.open.fromNewest(Office.BUDI, first.jurisdiction()),
				LittleRules.file(Office.replacement(87), LittleRules.rule("KIN-SKP-3", "KURANG", 40)),
				TODAY.plusDays(1));
		Draft waiting = this.office.submitted(other);
		Draft late = this.office.checked(this.office
			.saved(this.office.open.fromNewest(Office.SRI, first.jurisdiction()), 88, TODAY.plusDays(1)));
		PublishedEdition second = this.office.approved(one);

		refused(Refusal.BASE_NOT_CURRENT, () -> this.office.approve.approve(Office.RATNA, waiting.id(),
				waiting.version(), waiting.text().hash()));
		refused(Refusal.BASE_NOT_CURRENT,
				() -> this.office.submit.submit(Office.SRI, late.id(), late.version(), Office.WHY));
		assertThat(this.rebase.needed(waiting)).isTrue();
		List<Unit> units = this.rebase.compare(waiting.id()).units();
		assertThat(units).filteredOn((unit) -> unit.change() != Change.NONE)
			.extracting(Unit::name)
			.containsExactly("KIN-SKP-2", "KIN-SKP-3");
		refused(Refusal.CONFLICT_OPEN,
				() -> this.rebase.rebase(Office.BUDI, waiting.id(), waiting.version(), second.id(), Map.of()));
		refused(Refusal.BASE_NOT_CURRENT, () -> this.rebase.rebase(Office.BUDI, waiting.id(), waiting.version(),
				first.id(), Map.of("KIN-SKP-2", Side.THEIRS)));

		Draft rebased = this.rebase.rebase(Office.BUDI, waiting.id(), waiting.version(), second.id(),
				Map.of("KIN-SKP-2", Side.THEIRS));

		assertThat(rebased.state()).isEqualTo(DraftState.DRAFT);
		assertThat(rebased.text().base()).isEqualTo(second.id());
		assertThat(this.rebase.needed(rebased)).isFalse();
		assertThat(this.office.drafts.document(rebased).text(LittleRules.FILE)).contains("86", "KIN-SKP-3")
			.doesNotContain("87");
		assertThat(this.office.approved(rebased).predecessor()).isEqualTo(second.id());
	}

	private static void refused(Refusal reason, ThrowingCallable step) {
		assertThatThrownBy(step).isInstanceOfSatisfying(DraftRefused.class,
				(refusal) -> assertThat(refusal.refusal()).isEqualTo(reason));
	}

}
