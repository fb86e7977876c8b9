package org.kaidah;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.ExtraAttribute;
import org.kaidah.personnel.sample.SampleRegency;
import org.kaidah.personnel.store.Change;
import org.kaidah.personnel.store.StoreDossiers;
import org.kaidah.personnel.store.StoreProgress;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The people of a region whose attendance is known, on a day in July 2026: their data
 * reach to the end of June, and a rule that is approved today can come into force in the
 * same year.
 */
@TestConfiguration
class JourneyPeople {

	/** The day of their data. */
	static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	/** How many. */
	static final int PEOPLE = 48;

	/** The day on which they are looked at. */
	static final LocalDate TODAY = LocalDate.of(2026, 7, 10);

	private static final Instant NOW = Instant.parse("2026-07-10T02:00:00Z");

	private static final int SEED = 7;

	/** Percentages from 78 to 99, the same for the same person. */
	private static final int LEAST = 78;

	private static final int SPREAD = 22;

	@Bean
	@Primary
	Clock inJuly(Clock clock) {
		return Clock.offset(clock, Duration.between(clock.instant(), NOW));
	}

	/** Who they are. */
	static Stream<Dossier> all() {
		SampleRegency regency = new SampleRegency(SEED, AS_OF);
		return IntStream.range(0, PEOPLE)
			.mapToObj((number) -> attending(regency.person(number), LEAST + number % SPREAD));
	}

	/** Stores them. */
	static void in(StoreDossiers store) {
		store.store(Change.of(Change.SAMPLE, AS_OF), all().iterator(), List.of(), StoreProgress.SILENT);
	}

	private static Dossier attending(Dossier one, int percent) {
		return new Dossier(one.person(), one.posts(), one.ranks(), one.educations(), one.performances(),
				one.sanctions(), one.trainings(), one.awards(), one.competences(), one.potentials(), one.feedbacks(),
				one.teams(), one.innovations(),
				List.of(new ExtraAttribute("kehadiran", LocalDate.of(2025, 12, 31), BigDecimal.valueOf(percent), null)),
				one.registeredPosts(), one.fieldsOfStudy(), one.jobFamilies());
	}

}
