package org.kaidah.rulebook.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.Unit.Change;
import org.kaidah.rulebook.draft.Unit.Side;

/**
 * A draft beside the edition it was begun from and the one approved since: rule by rule
 * by code, and file by file for what is no rule. Where a rule stands does not count.
 */
public final class ThreeWay {

	private final Piecewise base;

	private final Piecewise mine;

	private final Piecewise theirs;

	/** Files that are compared as a whole, because one of the versions has to be. */
	private final Set<String> whole = new TreeSet<>();

	private final List<Unit> units = new ArrayList<>();

	private ThreeWay(RuleDocument base, RuleDocument mine, RuleDocument theirs) {
		this.base = Piecewise.of(base);
		this.mine = Piecewise.of(mine);
		this.theirs = Piecewise.of(theirs);
		for (Piecewise version : List.of(this.base, this.mine, this.theirs)) {
			this.whole.addAll(version.whole());
		}
		Set<String> codes = new TreeSet<>();
		for (Piecewise version : List.of(this.base, this.mine, this.theirs)) {
			codes.addAll(version.rulesOutside(this.whole).keySet());
		}
		codes.forEach((code) -> this.units
			.add(new Unit(code, true, text(this.base, code), text(this.mine, code), text(this.theirs, code))));
		this.whole.forEach(
				(path) -> this.units.add(new Unit(path, false, base.text(path), mine.text(path), theirs.text(path))));
	}

	/** Compares three versions. */
	public static ThreeWay of(RuleDocument base, RuleDocument mine, RuleDocument theirs) {
		return new ThreeWay(base, mine, theirs);
	}

	/** Every rule by code, then every other file by path. */
	public List<Unit> units() {
		return List.copyOf(this.units);
	}

	/** Those where a side has to be taken. */
	public List<Unit> conflicts() {
		return this.units.stream().filter((unit) -> unit.change() == Change.CONFLICT).toList();
	}

	/**
	 * Puts both changes together. Files that the draft left alone are those of the newest
	 * edition, comments and layout included; in the others the draft's layout stays.
	 * @param choices the side to take in each conflict, by the name of its unit
	 * @throws DraftRefused if a conflict is left without a choice
	 */
	public RuleDocument merge(Map<String, Side> choices) throws DraftRefused {
		List<String> open = conflicts().stream().map(Unit::name).filter((name) -> choices.get(name) == null).toList();
		if (!open.isEmpty()) {
			throw new DraftRefused(Refusal.CONFLICT_OPEN, String.join(", ", open));
		}
		Map<String, String> wanted = new TreeMap<>();
		Map<String, String> files = new TreeMap<>();
		for (Unit unit : this.units) {
			String merged = unit.merged(choices.get(unit.name()));
			if (merged != null) {
				(unit.rule() ? wanted : files).put(unit.name(), merged);
			}
		}
		Set<String> placed = new HashSet<>();
		for (String path : rulePaths()) {
			String text = left(path) ? this.theirs.document().text(path) : this.mine.document().text(path);
			if (text != null) {
				files.put(path, settle(path, text, wanted, placed));
			}
		}
		Map<String, String> missing = new TreeMap<>(wanted);
		missing.keySet().removeAll(placed);
		missing.forEach((code, text) -> append(files, code, text));
		files.values().removeIf(String::isBlank);
		return RuleDocument.of(files);
	}

	private Set<String> rulePaths() {
		Set<String> paths = new TreeSet<>(this.mine.document().files().keySet());
		paths.addAll(this.theirs.document().files().keySet());
		paths.removeAll(this.whole);
		return paths;
	}

	/** Whether the draft left a file alone. */
	private boolean left(String path) {
		return Objects.equals(this.base.document().text(path), this.mine.document().text(path));
	}

	/** Makes the rules of a file those that are wanted, from its end to its beginning. */
	private static String settle(String path, String text, Map<String, String> wanted, Set<String> placed) {
		List<Rule> rules = RuleParser.parse(new RuleFile(path, text)).rules();
		StringBuilder settled = new StringBuilder(text);
		for (int i = rules.size() - 1; i >= 0; i--) {
			Rule rule = rules.get(i);
			String becomes = wanted.get(rule.code());
			if (becomes == null || placed.contains(rule.code())) {
				settled.delete(rule.span().from(), end(text, rule.span().to()));
			}
			else {
				settled.replace(rule.span().from(), rule.span().to(), becomes);
				placed.add(rule.code());
			}
		}
		boolean emptied = !rules.isEmpty()
				&& RuleParser.parse(new RuleFile(path, settled.toString())).rules().isEmpty();
		return emptied ? "" : settled.toString();
	}

	/** The blank lines after a rule go with it. */
	private static int end(String text, int from) {
		int to = from;
		while (to < text.length() && Character.isWhitespace(text.charAt(to))) {
			to++;
		}
		return to;
	}

	/** A rule whose place is gone stands at the end of the file it is in now. */
	private void append(Map<String, String> files, String code, String text) {
		Rule rule = place(List.of(this.theirs, this.mine), code, text);
		String before = files.getOrDefault(rule.file(), "");
		if (before.isBlank()) {
			String head = this.theirs.head(rule.file());
			before = head.isBlank() ? this.mine.head(rule.file()) : head;
		}
		String space = before.isEmpty() || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
		files.put(rule.file(), before + space + text + '\n');
	}

	private Rule place(Collection<Piecewise> versions, String code, String text) {
		return versions.stream()
			.map((version) -> version.rulesOutside(this.whole).get(code))
			.filter((rule) -> rule != null && rule.text().equals(text))
			.findFirst()
			.orElseThrow();
	}

	private String text(Piecewise version, String code) {
		Rule rule = version.rulesOutside(this.whole).get(code);
		return (rule != null) ? rule.text() : null;
	}

}
