package org.kaidah.rulebook.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.kaidah.rulebook.Jurisdictions;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.RulebookSettings;
import org.kaidah.rulebook.RulesFolder;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.EditionApproved;
import org.kaidah.rulebook.exchange.FolderReport.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/**
 * Keeps the rules folder and the approved rules together. What was approved is written to
 * the folder; what somebody changed there becomes a draft, never a rule in force. Nothing
 * that lies in the folder keeps Kaidah from starting, and no failure to write undoes an
 * approval.
 */
@Service
public class SyncFolder implements SmartInitializingSingleton {

	private static final Logger LOGGER = LoggerFactory.getLogger(SyncFolder.class);

	private final RulebookSettings settings;

	private final AdoptFolder adopt;

	private final Jurisdictions jurisdictions;

	private final CompareFolder compare;

	private final Map<String, FolderReport> reports = new ConcurrentHashMap<>();

	SyncFolder(RulebookSettings settings, AdoptFolder adopt, Jurisdictions jurisdictions, CompareFolder compare) {
		this.settings = settings;
		this.adopt = adopt;
		this.jurisdictions = jurisdictions;
		this.compare = compare;
	}

	/** How the folder of each jurisdiction stood when it was last looked at, by code. */
	public Map<String, FolderReport> reports() {
		return Map.copyOf(this.reports);
	}

	/** Before anything is served or decided. */
	@Override
	public void afterSingletonsInstantiated() {
		sync();
	}

	/** Looks at the whole folder: adopts it at the first start, and compares it. */
	public synchronized void sync() {
		try {
			RulesFolder folder = RulesFolder.open(this.settings.folder());
			this.adopt.adopt(folder);
			RuleBook book = new RuleBook(folder);
			Set<String> codes = new TreeSet<>(folder.codes());
			this.jurisdictions.all().forEach((each) -> codes.add(each.code()));
			codes.forEach((code) -> guarded(code, () -> this.compare.compare(folder, book, code)));
		}
		catch (IOException | UncheckedIOException ex) {
			LOGGER.warn("The rules folder {} cannot be read: {}", this.settings.folder(), ex.toString());
		}
	}

	@EventListener
	@Order(0)
	synchronized void write(EditionApproved approved) {
		String code = approved.edition().jurisdiction();
		guarded(code, () -> {
			RulesFolder folder = RulesFolder.open(this.settings.folder());
			FolderReport found = this.compare.compare(folder, new RuleBook(folder), code);
			boolean kept = found.state() == State.DIFFERS || found.state() == State.MISSING;
			return kept ? this.compare.write(folder, code) : found;
		});
	}

	private interface Look {

		FolderReport look() throws IOException, DraftRefused;

	}

	private void guarded(String code, Look look) {
		FolderReport report;
		try {
			report = look.look();
		}
		catch (DraftRefused ex) {
			report = new FolderReport(code, State.REFUSED, ex.problems(), null, ex.getMessage());
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			report = new FolderReport(code, State.NOT_WRITTEN, List.of(), null, ex.toString());
		}
		if (report.state() != State.AGREES) {
			LOGGER.warn("Rules folder: {}", report);
		}
		this.reports.put(code, report);
	}

}
