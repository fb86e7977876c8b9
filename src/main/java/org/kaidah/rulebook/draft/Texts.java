package org.kaidah.rulebook.draft;

import java.util.Locale;

import org.kaidah.rulebook.EditionDetails;
import org.kaidah.rulebook.LegalBasis;

/** What people type beside the rules. */
final class Texts {

	private static final int LONGEST_TITLE = 300;

	private static final int LONGEST_REASON = 10_000;

	private static final int LONGEST_NUMBER = 200;

	private static final int LONGEST_LAW = 500;

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
		requireAtMost(details.title(), LONGEST_TITLE);
		requireAtMost(details.reason(), LONGEST_REASON);
		requireAtMost(basis.number(), LONGEST_NUMBER);
		requireAtMost(basis.title(), LONGEST_LAW);
		requireAtMost(basis.link(), LONGEST_LAW);
		String link = basis.link().toLowerCase(Locale.ROOT);
		if (!link.isEmpty() && !link.startsWith("https://") && !link.startsWith("http://")) {
			throw new DraftRefused(Refusal.BAD_TEXT, LONGEST_LAW);
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
