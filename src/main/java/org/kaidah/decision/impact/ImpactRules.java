package org.kaidah.decision.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.kaidah.decision.Targets;
import org.kaidah.engine.Edition;
import org.kaidah.engine.UnusableRules;
import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.EditionBooks;
import org.kaidah.rulebook.Editions;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.RuleDocuments;
import org.kaidah.rulebook.RuleSet;
import org.springframework.stereotype.Component;

/** The rules of both sides of a comparison, and what may be asked of them. */
@Component
class ImpactRules {

	private final Editions editions;

	private final PublishedEditions published;

	private final EditionBooks books;

	private final RuleDocuments documents;

	ImpactRules(Editions editions, PublishedEditions published, EditionBooks books, RuleDocuments documents) {
		this.editions = editions;
		this.published = published;
		this.books = books;
		this.documents = documents;
	}

	/**
	 * The edition in force in a jurisdiction on a date.
	 * @throws ImpactRefused if there is none
	 */
	PublishedEdition inForce(String jurisdiction, LocalDate asOf) throws ImpactRefused {
		return this.editions.inForce(jurisdiction, asOf)
			.orElseThrow(() -> new ImpactRefused("per", "impact.nothing-in-force", List.of()));
	}

	/**
	 * All rules that own files make, where nothing is known to stand against them.
	 * @param parent id of the edition they stand on, or {@code null}
	 * @throws ImpactRefused if anything does
	 */
	RuleSet usable(String jurisdiction, RuleDocument document, Long parent) throws ImpactRefused {
		try {
			return this.books.of(jurisdiction, document, parent).usable(jurisdiction);
		}
		catch (UnusableRules ex) {
			throw new ImpactRefused("per", "impact.unusable", ex.problems(), ex.problems().size());
		}
	}

	/** All rules that apply under an edition. */
	List<Rule> of(PublishedEdition edition) {
		return this.editions.rules(edition).rules();
	}

	/** The rules of what an impact compares. */
	List<Rule> rules(Impact impact) throws ImpactRefused {
		if (impact.edition() != null) {
			return of(this.published.get(impact.edition()));
		}
		return usable(impact.jurisdiction(), this.documents.get(impact.documentHash()), impact.parent()).rules();
	}

	/** The rules that an impact compares with. */
	List<Rule> baseRules(Impact impact) {
		return this.editions.find(impact.baseHash()).orElseThrow().rules();
	}

	/**
	 * Both sides of a comparison, compiled.
	 * @throws UnusableRules if one does not compile
	 */
	Question question(Impact impact) throws UnusableRules {
		Edition after = (impact.edition() != null)
				? this.editions.compiled(this.published.get(impact.edition()).rulesHash())
				: compiled(impact.jurisdiction(), this.documents.get(impact.documentHash()), impact.parent());
		return new Question(this.editions.compiled(impact.baseHash()), after, impact.asOf(), impact.target(),
				impact.revision());
	}

	/**
	 * The rules that own files make, compiled.
	 * @throws UnusableRules if they do not compile
	 */
	Edition compiled(String jurisdiction, RuleDocument document, Long parent) throws UnusableRules {
		return this.books.of(jurisdiction, document, parent).edition(jurisdiction);
	}

	/** An edition in force, compiled. */
	Edition compiled(PublishedEdition edition) throws UnusableRules {
		return this.editions.compiled(edition.rulesHash());
	}

	/**
	 * A target as the rules of both sides spell it, or {@code null} where none is asked
	 * for. Rules that ask nothing of a level would say yes to everybody.
	 * @throws ImpactRefused if one of them does not know it
	 */
	static String target(List<Rule> before, List<Rule> after, String asked) throws ImpactRefused {
		if (asked == null || asked.isBlank()) {
			return null;
		}
		Set<String> known = new TreeSet<>(Targets.of(before).known());
		known.retainAll(Targets.of(after).known());
		Targets targets = new Targets(known);
		return targets.find(asked)
			.orElseThrow(() -> new ImpactRefused("sasaran", "run.target-unknown", List.of(), asked, targets));
	}

}
