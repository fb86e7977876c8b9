package org.kaidah.rulebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.kaidah.rulebook.DefectList.Planted;
import org.kaidah.rulebook.PlantedRules.Form;

import static org.kaidah.rulebook.PlantedRules.Form.CATEGORIES;
import static org.kaidah.rulebook.PlantedRules.Form.NUMBERS;
import static org.kaidah.rulebook.PlantedRules.Form.REGION;

/**
 * Every defect that the analysis tells, each in three rule sets: in the national rules in
 * numbers, in those in categories, and in a region laid over the national rules. Where a
 * defect needs a number by its nature, such as an edge that two rows claim, the second
 * has it in a number that the rules in categories still have: a scale of points, the
 * levels of potential, a weight.
 */
final class DefectTable {

	private DefectTable() {
	}

	static List<Planted> all() {
		ScaleDefects scales = new ScaleDefects(1);
		scales.scales();
		scales.levels();
		scales.numbers();
		AnswerDefects answers = new AnswerDefects(2);
		answers.boxes();
		answers.requirements();
		answers.words();
		RuleDefects rules = new RuleDefects(2);
		rules.conditions();
		rules.people();
		rules.comparisons();
		rules.absences();
		return Stream.of(scales, answers, rules).flatMap((each) -> each.planted().stream()).toList();
	}

	/**
	 * What else is told where the defects of a part stand together, because it follows
	 * from them.
	 */
	static Set<String> following(Form form, int part) {
		if (part == 1) {
			return Set.of();
		}
		return switch (form) {
			case NUMBERS ->
				Set.of("analysis.threshold.words PRO-JPTP-05.gagal", "analysis.threshold.words PRO-JPTU-07.penuhi",
						"analysis.unreachable KOT-REK-2", "analysis.unreachable PGB-KOT-2");
			case CATEGORIES -> Set.of("analysis.idle-condition PRO-JPTP-05.gagal", "analysis.loss POOL-1",
					"analysis.loss POOL-3", "analysis.unreachable KOT-REK-2", "analysis.unreachable PGB-KOT-2");
			case REGION -> Set.of("analysis.box.gap KOT-3", "analysis.box.gap KOT-8", "analysis.box.unreached KOT-2",
					"analysis.box.unreached KOT-4", "analysis.threshold.words PRO-JPTM-07.gagal",
					"analysis.threshold.words PRO-JPTP-05.gagal", "analysis.unreachable KOT-1",
					"analysis.unreachable KOT-2", "analysis.unreachable KOT-4");
		};
	}

}
