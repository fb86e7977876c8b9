package org.kaidah.engine.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.kaidah.engine.Edition;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;

/**
 * Looks for defects that are in rule tables of systems in real use (design section 5):
 * each is suspected from the rules as parsed and shown by a person whom the edition
 * decides.
 */
public final class Analysis {

	/** Any day will do where there are no people. */
	private static final LocalDate SOME_DAY = LocalDate.EPOCH;

	private final Edition edition;

	private final People people;

	private final Examples examples;

	private final FactMaker maker;

	private final Sources sources;

	private final Map<Problem, Finding> findings = new LinkedHashMap<>();

	private Analysis(Edition edition, List<Witness> seeds) {
		this.edition = edition;
		this.maker = new FactMaker(Witness.usualDate(seeds, SOME_DAY));
		this.sources = new Sources(edition.rules());
		Probes probes = new Probes(edition.rules(), this.maker);
		this.people = new People(edition, seeds, new Variations(probes), this.maker.asOf());
		this.examples = new Examples(edition, this.people, probes, this.maker.asOf());
	}

	/**
	 * Everything found.
	 * @param edition the compiled rules
	 * @param seeds people to start from when somebody is looked for who shows a defect;
	 * without any, defects are told without an example
	 * @return the findings in the order of the files
	 */
	public static List<Finding> of(Edition edition, List<Witness> seeds) {
		Analysis analysis = new Analysis(edition, seeds);
		analysis.run();
		return analysis.findings.values()
			.stream()
			.sorted((one, other) -> one.problem().compareTo(other.problem()))
			.toList();
	}

	private void run() {
		List<Rule> rules = this.edition.rules();
		List<Scale> scales = Scales.of(rules, this.sources, this.maker);
		List<Supplier<List<Finding>>> checks = new ArrayList<>();
		checks.add(() -> ConditionCheck.check(rules, this.maker, this.examples));
		checks.add(() -> ReachCheck.check(rules, this.sources, this.maker, this.examples));
		checks.add(() -> SubsumptionCheck.check(rules, this.maker, this.examples));
		scales.forEach((scale) -> checks.add(() -> ScaleCheck.check(scale, this.examples)));
		scales.forEach((scale) -> checks.add(() -> OrderCheck.check(scale, this.examples)));
		scales.stream()
			.filter((scale) -> scale.type().equals("Kotak"))
			.forEach((scale) -> checks.add(() -> BoxCheck.check(scale, this.examples)));
		checks.add(() -> ThresholdCheck.check(this.edition, scales, this.maker, this.examples));
		checks.add(() -> StricterCheck.check(this.edition, this.sources, this.maker, this.examples));
		checks.add(() -> ScoreCheck.check(this.edition, this.people, this.examples));
		checks.add(() -> AbsenceCheck.check(this.people, this.examples));
		checks.add(() -> LeavingCheck.check(this.people, this.examples));
		checks.add(() -> LossCheck.check(this.people, this.examples));
		checks.parallelStream().map(Supplier::get).toList().forEach(this::add);
		add(PeopleCheck.check(this.edition, this.people, this.examples, List.copyOf(this.findings.values())));
	}

	private void add(List<Finding> found) {
		found.forEach((finding) -> this.findings.putIfAbsent(finding.problem(), finding));
	}

}
