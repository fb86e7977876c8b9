package org.kaidah.rulebook.pages.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.EditableSettings;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.RuleSet;
import org.kaidah.rulebook.text.MergedRule;
import org.kaidah.rulebook.text.RuleChange;
import org.kaidah.rulebook.text.RuleSearch;
import org.kaidah.rulebook.text.RuleSetDifference;
import org.kaidah.rulebook.text.SwitchedOffRule;

/**
 * The rules of a draft: its own, those of the edition it stands on, and what it switches
 * off, in the order of files.
 *
 * @param rules everything that applies or is switched off
 * @param set the rules that apply, with everything that stands against them
 * @param document the draft's own files
 */
record DraftRules(List<DraftRule> rules, RuleSet set, RuleDocument document) {

	/**
	 * A folder of the tree.
	 *
	 * @param count how many rules it has
	 * @param changed how many of them the draft changes
	 * @param problems how much is wrong in its files
	 * @param files the same for each file, by its path
	 */
	record Folder(String name, int count, int changed, int problems, Map<String, Folder> files) {
	}

	/**
	 * Reads the rules.
	 * @param book the draft's rules over those it stands on
	 * @param base the rules that it was begun from; empty where there were none
	 */
	static DraftRules of(RuleBook book, String code, RuleDocument document, List<Rule> base) {
		RuleSet set = book.ruleSet(code);
		String parent = book.parent(code);
		List<Rule> below = (parent != null && book.knows(parent)) ? book.ruleSet(parent).rules() : List.of();
		Set<String> ownCodes = new HashSet<>(set.own());
		List<Rule> own = set.rules().stream().filter((rule) -> ownCodes.contains(rule.code())).toList();
		List<SwitchedOffRule> off = EditableSettings.read(document.text(EditableSettings.FILE))
			.map(EditableSettings::switchedOff)
			.orElse(List.of());
		Set<String> changed = RuleSetDifference.of(base, set.rules())
			.stream()
			.filter((change) -> change.kinds().stream().anyMatch((kind) -> kind != RuleChange.Kind.MOVED))
			.map(RuleChange::code)
			.collect(Collectors.toSet());
		List<DraftRule> rules = new ArrayList<>();
		for (MergedRule merged : MergedRule.of(below, own, off)) {
			Rule rule = (merged.rule() != null) ? merged.rule() : merged.parent();
			rules.add(new DraftRule(merged, path(book, rule.file()), changed.contains(merged.code()),
					count(set.problems(), (problem) -> merged.code().equals(problem.code()))));
		}
		return new DraftRules(List.copyOf(rules), set, document);
	}

	/** The path of a file in the folder of whichever jurisdiction has it. */
	private static String path(RuleBook book, String file) {
		return book.codes()
			.stream()
			.map(Jurisdiction::place)
			.filter(file::startsWith)
			.findFirst()
			.map((place) -> file.substring(place.length()))
			.orElse(file);
	}

	/** The rule with a code, switched off or not. */
	Optional<DraftRule> find(String code) {
		return this.rules.stream().filter((rule) -> rule.merged().code().equals(code)).findFirst();
	}

	/** The rules in a place that match some words, the best first where there are any. */
	List<DraftRule> in(String place, String words, boolean differing) {
		Map<String, DraftRule> here = this.rules.stream()
			.filter((rule) -> rule.in(place) && (!differing || rule.merged().differs()))
			.collect(Collectors.toMap((rule) -> rule.merged().code(), Function.identity(), (first, second) -> first,
					LinkedHashMap::new));
		if (words.isBlank()) {
			return List.copyOf(here.values());
		}
		return RuleSearch.find(words, here.values().stream().map(DraftRule::rule).toList())
			.stream()
			.map((found) -> here.get(found.rule().code()))
			.toList();
	}

	/** The tree: folders with their files, those without a rule among them. */
	List<Folder> tree() {
		Map<String, Map<String, Folder>> folders = new TreeMap<>();
		for (String path : paths()) {
			List<DraftRule> here = this.rules.stream().filter((rule) -> rule.path().equals(path)).toList();
			String file = Jurisdiction.place(this.set.code()) + path;
			Folder folder = new Folder(path.substring(path.lastIndexOf('/') + 1), here.size(),
					(int) here.stream().filter(DraftRule::changed).count(),
					count(this.set.problems(), (problem) -> problem.file().equals(file)), Map.of());
			folders.computeIfAbsent(path.substring(0, Math.max(0, path.lastIndexOf('/'))), (name) -> new TreeMap<>())
				.put(path, folder);
		}
		return folders.entrySet().stream().map((entry) -> sum(entry.getKey(), entry.getValue())).toList();
	}

	private Set<String> paths() {
		Set<String> paths = this.rules.stream().map(DraftRule::path).collect(Collectors.toSet());
		paths.addAll(ownFiles());
		return paths;
	}

	/** The draft's own files of rules. */
	List<String> ownFiles() {
		return this.document.files().keySet().stream().filter((path) -> path.endsWith(RuleDocument.RULES)).toList();
	}

	/** What is wrong anywhere, and whether it is worth an own mark. */
	List<Problem> problems() {
		return this.set.problems();
	}

	private static Folder sum(String name, Map<String, Folder> files) {
		return new Folder(name, sum(files.values(), Folder::count), sum(files.values(), Folder::changed),
				sum(files.values(), Folder::problems), files);
	}

	private static int sum(Collection<Folder> files, Function<Folder, Integer> number) {
		return files.stream().map(number).reduce(0, Integer::sum);
	}

	private static int count(List<Problem> problems, Function<Problem, Boolean> wanted) {
		return (int) problems.stream().filter(wanted::apply).count();
	}

}
