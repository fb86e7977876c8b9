package org.kaidah.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaidah.engine.Edition;
import org.kaidah.engine.EditionCompiler;
import org.kaidah.engine.UnusableRules;
import org.kaidah.engine.language.ParsedFile;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Problem.Severity;
import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.text.MergedRule;
import org.kaidah.rulebook.text.SwitchedOffRule;

/**
 * The rule sets of a folder or of editions, each jurisdiction laid over its parent.
 */
public final class RuleBook {

	private final RuleTexts texts;

	private final Map<String, JurisdictionSource> sources = new LinkedHashMap<>();

	private final Map<String, RuleSet> ruleSets = new LinkedHashMap<>();

	private final CompiledRules compiled;

	/** The rules as they lie in a folder. */
	public RuleBook(RulesFolder folder) {
		this(folder, new CompiledRules(Integer.MAX_VALUE));
	}

	/**
	 * @param compiled where compiled rules are kept
	 */
	RuleBook(RuleTexts texts, CompiledRules compiled) {
		this.texts = texts;
		this.compiled = compiled;
	}

	/** The codes of all jurisdictions. */
	public List<String> codes() {
		return this.texts.codes();
	}

	/** Whether the folder holds that jurisdiction. */
	public boolean knows(String code) {
		return codes().contains(code);
	}

	/**
	 * The rules that apply in a jurisdiction, with everything that stands against using
	 * them except the compiler's word.
	 */
	public synchronized RuleSet ruleSet(String code) {
		return ruleSet(code, new LinkedHashSet<>());
	}

	private RuleSet ruleSet(String code, Set<String> children) {
		RuleSet known = this.ruleSets.get(code);
		if (known != null) {
			return known;
		}
		children.add(code);
		JurisdictionSource source = source(code);
		RuleSet parent = parent(source, children);
		RuleSet merged = Overlay.of(parent, source);
		List<Problem> problems = new ArrayList<>(merged.problems());
		problems.addAll(RuleBasics.check(source));
		problems.addAll(RequirementCheck.check(merged.rules()));
		problems.addAll(EditionCompiler.check(merged.rules()));
		problems.addAll(WeightCheck.check(merged.rules()));
		List<Problem> distinct = problems.stream().distinct().sorted().toList();
		RuleSet ruleSet = new RuleSet(code, merged.name(), merged.rules(), merged.own(), distinct);
		this.ruleSets.put(code, ruleSet);
		return ruleSet;
	}

	/** The code of the jurisdiction that one says it stands on, or {@code null}. */
	public String parent(String code) {
		return source(code).settings().parent();
	}

	/** The rules above it that a jurisdiction switches off, in the order it says so. */
	public List<SwitchedOffRule> switchedOff(String code) {
		return source(code).settings()
			.switchedOff()
			.entrySet()
			.stream()
			.map((off) -> new SwitchedOffRule(off.getKey(), off.getValue().reason(), off.getValue().basis()))
			.toList();
	}

	/** The rules of a jurisdiction, each beside that of the one it stands on. */
	public List<MergedRule> merged(String code) {
		RuleSet rules = ruleSet(code);
		List<Rule> own = rules.rules().stream().filter((rule) -> rules.own().contains(rule.code())).toList();
		String parent = parent(code);
		boolean laidOver = parent != null && knows(parent);
		return MergedRule.of(laidOver ? ruleSet(parent).rules() : List.of(), own, switchedOff(code));
	}

	/** A jurisdiction's own files, read once. */
	synchronized JurisdictionSource source(String code) {
		return this.sources.computeIfAbsent(code, this.texts::source);
	}

	/** The same rules with one file of a jurisdiction as somebody is writing it. */
	RuleBook with(String code, ParsedFile file) {
		RuleBook changed = new RuleBook(this.texts, this.compiled);
		changed.sources.put(code, source(code).with(file));
		return changed;
	}

	private RuleSet parent(JurisdictionSource source, Set<String> children) {
		String parent = source.settings().parent();
		if (parent == null) {
			return new RuleSet("", "", List.of(), List.of(), List.of());
		}
		if (children.contains(parent) || !knows(parent)) {
			Problem problem = Problem.error(source.settingsFile(), null, null,
					knows(parent) ? "folder.parent-circle" : "folder.parent-unknown", parent);
			return new RuleSet("", "", List.of(), List.of(), List.of(problem));
		}
		return ruleSet(parent, children);
	}

	/**
	 * The rules of a jurisdiction where nothing is known to stand against them; quick,
	 * because nothing is compiled.
	 * @throws UnusableRules with every error: rules with an error are never used for a
	 * decision
	 */
	public RuleSet usable(String code) throws UnusableRules {
		RuleSet ruleSet = ruleSet(code);
		List<Problem> errors = ruleSet.problems()
			.stream()
			.filter((problem) -> problem.severity() == Severity.ERROR)
			.toList();
		if (!errors.isEmpty()) {
			throw new UnusableRules(errors);
		}
		if (ruleSet.rules().isEmpty()) {
			throw new UnusableRules(List.of(Problem.error(code, null, null, "folder.no-rules", code)));
		}
		return ruleSet;
	}

	/**
	 * The edition that a jurisdiction's rules make.
	 * @throws UnusableRules if anything stands against it
	 */
	public Edition edition(String code) throws UnusableRules {
		List<Rule> rules = usable(code).rules();
		return this.compiled.of(Edition.hashOf(rules), rules);
	}

	/**
	 * The texts of a jurisdiction's own scenario files, by the name messages give them.
	 */
	public Map<String, String> scenarioFiles(String code) {
		return source(code).scenarios();
	}

	/** The example people that scenarios vary, as text by file. */
	public Map<String, String> examples() {
		return this.texts.examples();
	}

}
