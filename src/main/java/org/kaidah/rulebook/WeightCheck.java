package org.kaidah.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Insertion;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Tertimbang;

/**
 * The weights of an axis must be able to add to 100. An indicator may have several
 * weights for different people; then some choice of them must reach 100. Weights that are
 * not literals are left to the evaluation.
 */
final class WeightCheck {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private final Map<String, Map<String, List<BigDecimal>>> weights = new TreeMap<>();

	private final Map<String, Rule> last = new TreeMap<>();

	private WeightCheck() {
	}

	static List<Problem> check(List<Rule> rules) {
		WeightCheck check = new WeightCheck();
		for (Rule rule : rules) {
			rule.insertions().forEach((insertion) -> check.collect(rule, insertion));
		}
		return check.problems();
	}

	private void collect(Rule rule, Insertion insertion) {
		List<Expression> arguments = insertion.arguments();
		if (insertion.type().equals(Tertimbang.class.getSimpleName()) && arguments.size() > 2
				&& arguments.get(0) instanceof Literal axis && arguments.get(1) instanceof Literal indicator
				&& arguments.get(2) instanceof Literal weight && weight.isNumber()) {
			this.weights.computeIfAbsent(String.valueOf(axis.value()), (key) -> new TreeMap<>())
				.computeIfAbsent(String.valueOf(indicator.value()), (key) -> new ArrayList<>())
				.add(new BigDecimal(weight.value().toString()));
			this.last.put(String.valueOf(axis.value()), rule);
		}
	}

	private List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		this.weights.forEach((axis, indicators) -> {
			BigDecimal least = BigDecimal.ZERO;
			BigDecimal most = BigDecimal.ZERO;
			for (List<BigDecimal> choices : indicators.values()) {
				least = least.add(choices.stream().reduce(BigDecimal::min).orElseThrow());
				most = most.add(choices.stream().reduce(BigDecimal::max).orElseThrow());
			}
			if (least.compareTo(WHOLE) > 0 || most.compareTo(WHOLE) < 0) {
				Rule rule = this.last.get(axis);
				String sum = least.equals(most) ? least.toPlainString()
						: least.toPlainString() + "-" + most.toPlainString();
				problems.add(Problem.error(rule.file(), rule.span(), rule.code(), "weights.sum", axis, sum,
						String.join(", ",
								indicators.entrySet()
									.stream()
									.map((entry) -> entry.getKey() + ' ' + entry.getValue())
									.toList())));
			}
		});
		return problems;
	}

}
