package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.kaidah.engine.language.ParsedFile;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.RuleChecker;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;
import org.kaidah.engine.language.TextPiece;

/**
 * What an editor underlines while somebody types: grammar and words of one file. Nothing
 * is compiled, so that it is quick enough for every pause; what only shows among all
 * rules is left to the check of the draft.
 */
public final class TextCheck {

	/** Nobody reads more, and a file that is no rules at all has thousands. */
	private static final int MOST = 200;

	private final List<TextPiece> pieces;

	private TextCheck(String text) {
		this.pieces = TextPiece.of(text);
	}

	/** The first problems of a text, in its order, at most 200. */
	public static List<TextProblem> of(RuleFile file) {
		return of(RuleParser.parse(file), List.of());
	}

	/**
	 * The first problems of a text, in its order, at most 200.
	 * @param more what others have to say about it
	 */
	public static List<TextProblem> of(ParsedFile parsed, Collection<Problem> more) {
		List<Problem> problems = new ArrayList<>(parsed.problems());
		problems.addAll(more);
		parsed.rules().forEach((rule) -> problems.addAll(RuleChecker.check(rule)));
		TextCheck check = new TextCheck(parsed.file().text());
		return problems.stream().distinct().sorted().limit(MOST).map(check::placed).toList();
	}

	/** From the problem's place to the end of the word or value there. */
	private TextProblem placed(Problem problem) {
		TextPiece last = null;
		for (TextPiece piece : this.pieces) {
			boolean after = piece.span().line() > problem.line()
					|| piece.span().line() == problem.line() && piece.span().column() > problem.column();
			if (after && last != null) {
				break;
			}
			last = piece;
		}
		if (last == null || problem.line() == 0) {
			return new TextProblem(problem, 0, 0, problem.column());
		}
		if (last.span().line() != problem.line()) {
			return new TextProblem(problem, last.span().to(), last.span().to(), problem.column());
		}
		int from = last.span().from() + problem.column() - last.span().column();
		int lineEnd = last.text().indexOf('\n', from - last.span().from());
		int to = (lineEnd < 0) ? last.span().to() : last.span().from() + lineEnd;
		return new TextProblem(problem, from, Math.max(from, to), problem.column() + Math.max(0, to - from));
	}

}
