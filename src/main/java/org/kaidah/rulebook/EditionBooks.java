package org.kaidah.rulebook;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Rule books of editions and drafts: own files over the exact editions they stand on.
 * Every file passes the gate again whenever it is read; what has been read is remembered
 * for a while, because a document never changes.
 */
@Component
@EnableConfigurationProperties(RulebookSettings.class)
public class EditionBooks {

	private static final int REMEMBERED_SOURCES = 32;

	private static final int REMEMBERED_BOOKS = 8;

	private static final int COMPILED = 2;

	private final PublishedEditions editions;

	private final RuleDocuments documents;

	private final RulebookSettings settings;

	private final Map<String, JurisdictionSource> sources = LruMap.synchronizedOf(REMEMBERED_SOURCES);

	private final CompiledRules compiled = new CompiledRules(COMPILED);

	private final Map<Long, RuleBook> books = LruMap.synchronizedOf(REMEMBERED_BOOKS);

	EditionBooks(PublishedEditions editions, RuleDocuments documents, RulebookSettings settings) {
		this.editions = editions;
		this.documents = documents;
		this.settings = settings;
	}

	/** The rules under a published edition. */
	public RuleBook of(PublishedEdition edition) {
		RuleBook known = this.books.get(edition.id());
		if (known == null) {
			known = of(edition.jurisdiction(), this.documents.get(edition.documentHash()), edition.parent());
			this.books.put(edition.id(), known);
		}
		return known;
	}

	/**
	 * The rules that an edition itself brought, without those it stands on, in the order
	 * of its files.
	 */
	public List<Rule> ownRules(PublishedEdition edition) {
		return source(edition.jurisdiction(), this.documents.get(edition.documentHash())).files()
			.stream()
			.flatMap((file) -> file.rules().stream())
			.toList();
	}

	/**
	 * The rules that a document makes.
	 * @param jurisdiction whose own files they are
	 * @param parent id of the edition they stand on, or {@code null} where there is none
	 */
	public RuleBook of(String jurisdiction, RuleDocument document, Long parent) {
		PublishedEdition below = this.editions.get(parent);
		Deque<JurisdictionSource> layers = new ArrayDeque<>();
		layers.add(checked(source(jurisdiction, document), (below != null) ? below.jurisdiction() : null));
		while (below != null) {
			layers.addFirst(source(below.jurisdiction(), this.documents.get(below.documentHash())));
			below = this.editions.get(below.parent());
		}
		return new RuleBook(new LayeredTexts(List.copyOf(layers), examples()), this.compiled);
	}

	/**
	 * The example people that all scenarios vary; they are part of the installation, not
	 * of any edition, and decide nothing.
	 */
	public Map<String, String> examples() {
		try {
			return RulesFolder.open(this.settings.folder()).examples();
		}
		catch (IOException ex) {
			return Map.of();
		}
	}

	private JurisdictionSource source(String code, RuleDocument document) {
		String key = code + ' ' + document.hash();
		JurisdictionSource known = this.sources.get(key);
		if (known == null) {
			known = JurisdictionSource.read(code, Jurisdiction.place(code), document.files(), List.of());
			this.sources.put(key, known);
		}
		return known;
	}

	/** What a jurisdiction is and stands on is settled when it is created. */
	private static JurisdictionSource checked(JurisdictionSource source, String parent) {
		Settings settings = source.settings();
		if (settings.code() != null && !settings.code().equals(source.code())) {
			return source.with(Problem.error(source.settingsFile(), null, null, "rulebook.code-changed",
					settings.code(), source.code()));
		}
		if (parent != null && !parent.equals(settings.parent())) {
			return source.with(Problem.error(source.settingsFile(), null, null, "rulebook.parent-changed",
					String.valueOf(settings.parent()), parent));
		}
		if (settings.name().length() > Jurisdiction.LONGEST_NAME
				|| settings.province() != null && settings.province().length() > Jurisdiction.LONGEST_PROVINCE) {
			return source.with(Problem.error(source.settingsFile(), null, null, "rulebook.limit.name",
					Jurisdiction.LONGEST_NAME, Jurisdiction.LONGEST_PROVINCE));
		}
		return source;
	}

}
