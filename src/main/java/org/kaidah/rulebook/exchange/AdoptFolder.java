package org.kaidah.rulebook.exchange;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.kaidah.audit.AuditEvent;
import org.kaidah.audit.AuditLog;
import org.kaidah.engine.UnusableRules;
import org.kaidah.rulebook.EditionDetails;
import org.kaidah.rulebook.FolderContent;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.Jurisdictions;
import org.kaidah.rulebook.LegalBasis;
import org.kaidah.rulebook.PublishEdition;
import org.kaidah.rulebook.PublishEdition.Wanted;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.RulesFolder;
import org.kaidah.rulebook.Utc;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the rules folder the first edition of each jurisdiction when Kaidah is first
 * started, in one transaction. A jurisdiction whose files have errors is left out, and so
 * is what stands on it. Where nothing can be adopted, the next start tries again.
 */
@Component
class AdoptFolder {

	private static final Logger LOGGER = LoggerFactory.getLogger(AdoptFolder.class);

	private static final Locale INDONESIAN = Locale.forLanguageTag("id");

	private final Jurisdictions jurisdictions;

	private final PublishEdition publish;

	private final FolderMarks marks;

	private final AuditLog log;

	private final MessageSource messages;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	AdoptFolder(Jurisdictions jurisdictions, PublishEdition publish, FolderMarks marks, AuditLog log,
			MessageSource messages, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
		this.jurisdictions = jurisdictions;
		this.publish = publish;
		this.marks = marks;
		this.log = log;
		this.messages = messages;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Adopts what the folder holds, unless that has been done before. */
	void adopt(RulesFolder folder) {
		this.transaction.executeWithoutResult((status) -> {
			// whoever starts at the same time waits here
			boolean adopted = this.jdbc.sql("SELECT adopted_at IS NOT NULL FROM rulebook WHERE id = 1 FOR UPDATE")
				.query(Boolean.class)
				.single();
			if (!adopted && adoptAll(folder)) {
				this.jdbc.sql("UPDATE rulebook SET adopted_at = ? WHERE id = 1")
					.param(Utc.of(this.clock.instant()))
					.update();
			}
		});
	}

	private boolean adoptAll(RulesFolder folder) {
		RuleBook book = new RuleBook(folder);
		Set<String> sound = new LinkedHashSet<>(folder.codes());
		sound.removeIf((code) -> !sound(folder, book, code));
		Map<String, PublishedEdition> adopted = new LinkedHashMap<>();
		// what others stand on comes first
		for (String next = next(book, sound, adopted); next != null; next = next(book, sound, adopted)) {
			sound.remove(next);
			adopt(folder.content(next), book, next, adopted);
		}
		return !adopted.isEmpty();
	}

	/**
	 * One that stands on nothing, or on what is adopted; {@code null} where there is
	 * none.
	 */
	private static String next(RuleBook book, Set<String> sound, Map<String, PublishedEdition> adopted) {
		return sound.stream()
			.filter((code) -> book.parent(code) == null || adopted.containsKey(book.parent(code)))
			.findFirst()
			.orElse(null);
	}

	/** Whether nothing is known to stand against it. */
	private static boolean sound(RulesFolder folder, RuleBook book, String code) {
		try {
			FolderContent content = folder.content(code);
			if (!content.problems().isEmpty()) {
				throw new UnusableRules(content.problems());
			}
			book.usable(code);
			return Jurisdiction.isCode(code);
		}
		catch (UnusableRules | RuntimeException | StackOverflowError ex) {
			LOGGER.warn("The rules of {} are not adopted: {}", code, ex.getMessage());
			return false;
		}
	}

	private void adopt(FolderContent content, RuleBook book, String code, Map<String, PublishedEdition> adopted) {
		String parent = book.parent(code);
		this.jurisdictions.add(new Jurisdiction(code, code, null, parent), AuditEvent.SERVICE);
		EditionDetails details = new EditionDetails(text("rulebook.adopted.title"), text("rulebook.adopted.reason"),
				LegalBasis.NONE, PublishedEdition.BEGINNING);
		try {
			PublishedEdition edition = this.publish.publish(new Wanted(code, content.document(),
					(parent != null) ? adopted.get(parent).id() : null, details, AuditEvent.SERVICE, null));
			this.marks.seen(code, content.document());
			this.log.record(new AuditEvent(AuditEvent.SERVICE, AuditEvent.SERVICE, "edisi.adopsi", "wilayah/" + code,
					new TreeMap<>(Map.of("hash", edition.hash(), "hash-aturan", edition.rulesHash()))));
			adopted.put(code, edition);
		}
		catch (UnusableRules ex) {
			LOGGER.warn("The rules of {} are not adopted: {}", code, ex.getMessage());
		}
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, INDONESIAN);
	}

}
