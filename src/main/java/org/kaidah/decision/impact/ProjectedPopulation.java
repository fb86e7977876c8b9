package org.kaidah.decision.impact;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.kaidah.personnel.store.DossierReader;
import org.kaidah.personnel.store.StoredDossier;
import org.springframework.stereotype.Component;

/**
 * Everybody, projected, where they are few enough to be kept in memory while somebody
 * edits rules. One population is kept at a time, and let go when memory is short.
 */
@Component
class ProjectedPopulation {

	/** Up to how many people are kept; each takes some ten kilobytes. */
	static final int MOST_PEOPLE = 3_000;

	private final DossierReader dossiers;

	private final ComparePopulation compare;

	private final AtomicReference<SoftReference<Kept>> kept = new AtomicReference<>(new SoftReference<>(null));

	private record Kept(long revision, LocalDate asOf, String target, List<ProjectedPerson> people) {

		boolean fits(Question question) {
			return this.revision == question.revision() && this.asOf.equals(question.asOf())
					&& Objects.equals(this.target, question.target());
		}

	}

	ProjectedPopulation(DossierReader dossiers, ComparePopulation compare) {
		this.dossiers = dossiers;
		this.compare = compare;
	}

	/** Everybody in the order of NIP, or {@code null} where they are too many. */
	List<ProjectedPerson> people(Question question) {
		Kept known = this.kept.get().get();
		if (known != null && known.fits(question)) {
			return known.people();
		}
		List<StoredDossier> stored = this.dossiers.after("", question.revision(), MOST_PEOPLE + 1);
		if (stored.size() > MOST_PEOPLE) {
			return null;
		}
		List<ProjectedPerson> people = new ArrayList<>(stored.size());
		try (Workers<List<ProjectedPerson>> workers = new Workers<>(people::addAll)) {
			for (int from = 0; from < stored.size(); from += Workers.SLICE) {
				List<StoredDossier> slice = stored.subList(from, Math.min(stored.size(), from + Workers.SLICE));
				workers.add(() -> slice.stream().map((each) -> this.compare.person(each, question)).toList());
			}
			workers.finish();
		}
		this.kept.set(new SoftReference<>(
				new Kept(question.revision(), question.asOf(), question.target(), List.copyOf(people))));
		return people;
	}

}
