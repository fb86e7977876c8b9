package org.kaidah.rulebook.api;

import java.time.Instant;
import java.util.List;

import org.kaidah.rulebook.PublishedEdition;

/**
 * An edition as other systems see it.
 *
 * @param number counts the jurisdiction's editions from 1
 * @param hash its identity
 * @param rulesHash over all rules that apply under it, as decisions refer to it
 * @param parentHash the identity of the edition it stands on, or {@code null}
 * @param details what is said of it; no day where it is in force since the beginning
 * @param authors everybody who saved a text of it
 * @param counts whether nothing took its place before it came into force
 */
record EditionView(String jurisdiction, int number, String hash, String rulesHash, String parentHash, String name,
		PublishedEdition.Origin origin, Details details, String author, List<String> authors, String approver,
		Instant submittedAt, Instant publishedAt, boolean counts) {

	static EditionView of(PublishedEdition edition, PublishedEdition parent, List<String> authors) {
		Details details = Details.of(edition.sinceTheBeginning() ? edition.details().from(null) : edition.details());
		return new EditionView(edition.jurisdiction(), edition.number(), edition.hash(), edition.rulesHash(),
				(parent != null) ? parent.hash() : null, edition.name(), edition.origin(), details, edition.author(),
				authors, edition.approver(), edition.submittedAt(), edition.publishedAt(), edition.counts());
	}

}
