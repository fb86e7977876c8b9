package org.kaidah.rulebook.draft;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** On any date exactly one edition is in force, whatever was approved in which order. */
@RulebookTest
class EditionsInTimeTest {

	private static final LocalDate TODAY = LocalDate.now();

	private static final int APPROVALS = 14;

	private static final int DAYS = 40;

	@Autowired
	private Office office;

	@Autowired
	private PublishedEditions editions;

	@Test
	void theFolderOfTheFirstStartIsInForceSinceTheBeginning() {
		PublishedEdition first = this.editions.newest(Jurisdiction.NATIONAL).orElseThrow();

		assertThat(first.origin()).isEqualTo(PublishedEdition.Origin.ADOPTED);
		assertThat(first.number()).isOne();
		assertThat(first.sinceTheBeginning()).isTrue();
		assertThat(first.author()).isEqualTo("kaidah");
		assertThat(first.approver()).isNull();
		assertThat(this.editions.inForce(Jurisdiction.NATIONAL, LocalDate.of(1945, 8, 17))).contains(first);
		assertThat(this.editions.inForce("tidak-ada", TODAY)).isEmpty();
	}

	@Test
	void oneEditionLastsUntilTheNextBegins() throws Exception {
		String region = this.office.region(Jurisdiction.NATIONAL).jurisdiction();
		PublishedEdition first = this.office.next(region, 81, TODAY.minusDays(30));
		PublishedEdition second = this.office.next(region, 82, TODAY.plusDays(10));

		assertThat(number(region, TODAY.minusDays(31))).as("before its first, the national rules").isZero();
		assertThat(this.editions.inForce(region, TODAY.minusDays(30))).contains(first);
		assertThat(this.editions.inForce(region, TODAY.plusDays(9))).contains(first);
		assertThat(this.editions.inForce(region, TODAY.plusDays(10))).contains(second);
		assertThat(second.scheduled(TODAY)).isTrue();
		assertThat(first.scheduled(TODAY)).isFalse();
	}

	@Test
	void aLaterApprovalTakesTheDayOfAScheduledOne() throws Exception {
		String region = this.office.region(Jurisdiction.NATIONAL).jurisdiction();
		PublishedEdition first = this.office.next(region, 81, TODAY);
		PublishedEdition second = this.office.next(region, 82, TODAY.plusDays(10));
		PublishedEdition third = this.office.next(region, 83, TODAY.plusDays(20));

		PublishedEdition fourth = this.office.next(region, 84, TODAY.plusDays(10));

		assertThat(this.editions.find(second.id()).orElseThrow().replacedBy()).isEqualTo(fourth.id());
		assertThat(this.editions.find(third.id()).orElseThrow().replacedBy()).isEqualTo(fourth.id());
		assertThat(this.editions.inForce(region, TODAY.plusDays(9))).contains(first);
		assertThat(this.editions.inForce(region, TODAY.plusDays(30))).contains(fourth);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void thereIsNeitherGapNorOverlap(long seed) throws Exception {
		Random dice = new Random(seed);
		String region = this.office.region(Jurisdiction.NATIONAL).jurisdiction();
		for (int i = 0; i < APPROVALS; i++) {
			LocalDate day = TODAY.plusDays(dice.nextInt(DAYS) - DAYS / 2);
			try {
				this.office.next(region, i, day);
			}
			catch (DraftRefused ex) {
				assertThat(ex.refusal()).isEqualTo(Refusal.EFFECTIVE_TOO_EARLY);
			}
			holds(region);
		}
		assertThat(this.editions.history(region)).hasSizeGreaterThan(2);
	}

	/** Read anew from the list of editions, the way a person would. */
	private void holds(String region) {
		List<PublishedEdition> counting = this.editions.history(region)
			.stream()
			.filter(PublishedEdition::counts)
			.sorted(Comparator.comparing(PublishedEdition::effective))
			.toList();
		assertThat(counting).extracting(PublishedEdition::effective).doesNotHaveDuplicates();
		assertThat(counting).extracting(PublishedEdition::number).isSorted();
		for (LocalDate day = TODAY.minusDays(DAYS); day.isBefore(TODAY.plusDays(DAYS)); day = day.plusDays(1)) {
			LocalDate asked = day;
			int expected = counting.stream()
				.filter((edition) -> !edition.effective().isAfter(asked))
				.mapToInt(PublishedEdition::number)
				.max()
				.orElse(0);
			assertThat(number(region, day)).as("%s in %s", day, counting).isEqualTo(expected);
		}
	}

	/** The number of the region's own edition, or 0 where the national rules decide. */
	private int number(String region, LocalDate day) {
		PublishedEdition edition = this.editions.inForce(region, day).orElseThrow();
		return edition.jurisdiction().equals(region) ? edition.number() : 0;
	}

	@Test
	void aRegionDoesNotBeginBeforeWhatItStandsOn() throws Exception {
		String variant = this.office.variant().jurisdiction();
		this.office.next(variant, 81, TODAY);
		Draft region = this.office.saved(this.office.region(variant), 82, TODAY.minusDays(1));
		Draft checked = this.office.checked(region);

		assertThatThrownBy(() -> this.office.submit.submit(Office.SRI, checked.id(), checked.version(), Office.WHY))
			.isInstanceOfSatisfying(DraftRefused.class,
					(refusal) -> assertThat(refusal.refusal()).isEqualTo(Refusal.PARENT_LATER));
	}

	@Test
	void aRegionStandsOnTheExactEditionItWasApprovedOn() throws Exception {
		String variant = this.office.variant().jurisdiction();
		PublishedEdition below = this.office.next(variant, 81, TODAY.minusDays(10));
		Draft draft = this.office.region(variant);
		PublishedEdition region = this.office.approved(this.office.save.save(Office.SRI, draft.id(), draft.version(),
				this.office.drafts.document(draft), Office.details(TODAY.minusDays(5))));

		this.office.next(variant, 90, TODAY);

		assertThat(region.parent()).isEqualTo(below.id());
		assertThat(this.editions.inForce(region.jurisdiction(), TODAY)).contains(region);
		assertThat(region.rulesHash()).as("an overlay that changes nothing comes to the same rules")
			.isEqualTo(below.rulesHash());
		assertThat(region.hash()).isNotEqualTo(below.hash());
	}

}
