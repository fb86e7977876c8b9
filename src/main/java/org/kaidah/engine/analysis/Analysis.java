package org.kaidah.engine.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

	private final FactMaker maker;

	private final Sources sources;

	private final Map<Problem, Finding> findings = new LinkedHashMap<>();

	private Analysis(Edition edition, List<Witness> seeds) {
		this.edition = edition;
		this.maker = new FactMaker(People.usualDate(seeds, SOME_DAY));
		this.sources = new Sources(edition.rules());
		this.people = new People(edition, seeds, this.maker);
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
		add(ConditionCheck.check(rules, this.maker));
		add(ReachCheck.check(rules, this.sources, this.maker));
		add(SubsumptionCheck.check(rules, this.maker, this.people));
		List<Scale> scales = new ArrayList<>(Scales.of(rules, this.sources, this.maker));
		for (Scale scale : scales) {
			add(ScaleCheck.check(scale, this.people));
			if (scale.type().equals("Kotak")) {
				add(BoxCheck.check(scale, this.people));
			}
			add(OrderCheck.check(scale));
		}
		add(ThresholdCheck.check(this.edition, scales, this.people));
		add(StricterCheck.check(this.edition, this.sources, this.maker, this.people));
		add(ScoreCheck.check(this.edition, this.people));
		add(AbsenceCheck.check(this.people));
		add(LossCheck.check(this.people));
		add(PeopleCheck.check(this.edition, this.people, List.copyOf(this.findings.values())));
	}

	private void add(List<Finding> found) {
		found.forEach((finding) -> this.findings.putIfAbsent(finding.problem(), finding));
	}

}
