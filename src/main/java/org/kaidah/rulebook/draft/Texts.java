package org.kaidah.rulebook.draft;

import org.kaidah.rulebook.EditionDetails;
import org.kaidah.rulebook.LegalBasis;

/** What people type beside the rules. */
final class Texts {

	private Texts() {
	}

	/** Fails where a text is blank, too long, or holds what cannot be shown. */
	static void require(String text, int longest) throws DraftRefused {
		if (text.isBlank()) {
			throw new DraftRefused(Refusal.BAD_TEXT, longest);
		}
		requireAtMost(text, longest);
	}

	/** Fails where a text that may be missing does not fit. */
	static void require(EditionDetails details) throws DraftRefused {
		LegalBasis basis = details.basis();
		requireAtMost(details.title(), EditionDetails.LONGEST_TITLE);
		requireAtMost(details.reason(), EditionDetails.LONGEST_REASON);
		requireAtMost(basis.number(), LegalBasis.LONGEST_NUMBER);
		requireAtMost(basis.title(), LegalBasis.LONGEST_TEXT);
		requireAtMost(basis.link(), LegalBasis.LONGEST_TEXT);
		if (!LegalBasis.isLink(basis.link())) {
			throw new DraftRefused(Refusal.BAD_TEXT, LegalBasis.LONGEST_TEXT);
		}
	}

	private static void requireAtMost(String text, int longest) throws DraftRefused {
		boolean hidden = text.chars()
			.anyMatch((each) -> Character.isISOControl(each) && each != '\n' && each != '\r' && each != '\t');
		if (text.length() > longest || hidden) {
			throw new DraftRefused(Refusal.BAD_TEXT, longest);
		}
	}

}
