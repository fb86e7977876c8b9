package org.kaidah.decision.impact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.kaidah.engine.Decision;
import org.kaidah.engine.Firing;
import org.kaidah.engine.Use;
import org.kaidah.engine.language.Condition;
import org.kaidah.rulebook.text.RuleChange;
import org.kaidah.vocabulary.Anggota;
import org.kaidah.vocabulary.Hasil;
import org.kaidah.vocabulary.Kotak;
import org.kaidah.vocabulary.Simpulan;

/**
 * Why two editions decide differently about a person. Only conclusions that one of them
 * draws and the other does not can matter: whatever differs was drawn by a rule that they
 * do not share, or rests on something that differs. So the way leads back from the box,
 * pool or requirement over such conclusions alone.
 */
final class Causes {

	private final RuleChanges changes;

	/** Conclusions that differ, by what they are about. */
	private final Map<Subject, Node> nodes = new LinkedHashMap<>();

	/**
	 * What a conclusion is about: its type, and the key under which there is one value or
	 * else the conclusion itself.
	 */
	private record Subject(Class<?> type, Object key) {

		static Subject of(Simpulan conclusion) {
			return new Subject(conclusion.getClass(), Objects.requireNonNullElse(conclusion.kunci(), conclusion));
		}

	}

	/** What is concluded otherwise about a subject. */
	private static final class Node {

		private final List<Simpulan> before = new ArrayList<>();

		private final List<Simpulan> after = new ArrayList<>();

		private final Set<RuleChange> changes = new LinkedHashSet<>();

		private final Set<Subject> premises = new LinkedHashSet<>();

	}

	private Causes(RuleChanges changes, Decision before, Decision after) {
		this.changes = changes;
		Set<Simpulan> gone = without(before.conclusions(), after.conclusions());
		Set<Simpulan> come = without(after.conclusions(), before.conclusions());
		gone.forEach((conclusion) -> node(conclusion).before.add(conclusion));
		come.forEach((conclusion) -> node(conclusion).after.add(conclusion));
		before.drawing(gone).forEach((firing) -> note(firing, gone, true));
		after.drawing(come).forEach((firing) -> note(firing, come, false));
		this.nodes.forEach((subject, node) -> {
			if (subject.type() == Hasil.class && node.changes.isEmpty()) {
				// that a requirement is no longer declared leaves no trace
				node.changes.addAll(this.changes.ofRequirement(subject.key().toString()));
			}
		});
	}

	/** The rules that changed something for a person; those that matter most first. */
	static List<Cause> of(RuleChanges changes, Decision before, Decision after) {
		return new Causes(changes, before, after).causes();
	}

	private static Set<Simpulan> without(Set<Simpulan> all, Set<Simpulan> others) {
		Set<Simpulan> left = new LinkedHashSet<>(all);
		left.removeAll(others);
		return left;
	}

	private Node node(Simpulan conclusion) {
		return this.nodes.computeIfAbsent(Subject.of(conclusion), (key) -> new Node());
	}

	private void note(Firing firing, Set<Simpulan> differing, boolean old) {
		Set<Subject> premises = new LinkedHashSet<>();
		for (Use use : firing.uses()) {
			if (use.fact() instanceof Simpulan premise && this.nodes.containsKey(Subject.of(premise))) {
				premises.add(Subject.of(premise));
			}
		}
		premises.addAll(absent(firing));
		RuleChange change = this.changes.of(firing.rule(), old);
		for (Simpulan conclusion : firing.conclusions()) {
			if (differing.contains(conclusion)) {
				Node node = node(conclusion);
				node.premises.addAll(premises);
				if (change != null) {
					node.changes.add(change);
				}
			}
		}
	}

	/** What differs and may have kept the rule from firing under the other edition. */
	private List<Subject> absent(Firing firing) {
		Set<String> types = new HashSet<>();
		for (Condition condition : firing.rule().conditions()) {
			if (condition instanceof Condition.Absent absent) {
				absent.patterns().forEach((pattern) -> types.add(pattern.type()));
			}
		}
		return this.nodes.keySet()
			.stream()
			.filter((subject) -> types.contains(subject.type().getSimpleName()))
			.toList();
	}

	private List<Cause> causes() {
		Map<RuleChange, Cause> reached = new LinkedHashMap<>();
		for (Subject outcome : outcomes()) {
			waysTo(outcome).forEach(reached::putIfAbsent);
		}
		if (!reached.isEmpty()) {
			return List.copyOf(reached.values());
		}
		Map<RuleChange, Cause> any = new LinkedHashMap<>();
		this.nodes.values()
			.forEach((node) -> node.changes
				.forEach((change) -> any.putIfAbsent(change, new Cause(change, List.of(step(node))))));
		return List.copyOf(any.values());
	}

	/** The box first, then pools, then requirements. */
	private Collection<Subject> outcomes() {
		List<Subject> outcomes = new ArrayList<>();
		for (Class<?> type : List.of(Kotak.class, Anggota.class, Hasil.class)) {
			this.nodes.keySet().stream().filter((subject) -> subject.type() == type).forEach(outcomes::add);
		}
		return outcomes;
	}

	/** For each rule that has a part in it the shortest way. */
	private Map<RuleChange, Cause> waysTo(Subject outcome) {
		Map<Subject, Subject> next = new LinkedHashMap<>();
		Deque<Subject> left = new ArrayDeque<>(List.of(outcome));
		next.put(outcome, null);
		Map<RuleChange, Cause> found = new LinkedHashMap<>();
		while (!left.isEmpty()) {
			Subject subject = left.poll();
			Node node = this.nodes.get(subject);
			for (RuleChange change : node.changes) {
				found.computeIfAbsent(change, (key) -> new Cause(key, way(subject, next)));
			}
			for (Subject premise : node.premises) {
				if (!next.containsKey(premise)) {
					next.put(premise, subject);
					left.add(premise);
				}
			}
		}
		return found;
	}

	private List<Cause.Step> way(Subject from, Map<Subject, Subject> next) {
		List<Cause.Step> steps = new ArrayList<>();
		for (Subject at = from; at != null; at = next.get(at)) {
			steps.add(step(this.nodes.get(at)));
		}
		return steps;
	}

	private static Cause.Step step(Node node) {
		return new Cause.Step(List.copyOf(node.before), List.copyOf(node.after));
	}

}
