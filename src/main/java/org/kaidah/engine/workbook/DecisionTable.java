package org.kaidah.engine.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.kaidah.engine.language.ParsedFile;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleChecker;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;
import org.kaidah.engine.language.RuleWriter;
import org.kaidah.engine.language.Span;
import org.kaidah.engine.language.TextPiece;

/**
 * Turns a decision table in the form of Drools ({@code RuleSet}, {@code RuleTable},
 * {@code CONDITION}, {@code ACTION}, {@code METADATA} for the annotations) on the first
 * sheet of a workbook into rules. Drools only writes text; the text then passes the same
 * gate as what an author types, and is written anew from what was read.
 */
public final class DecisionTable {

	private static final Pattern PLACE = Pattern.compile("// rule values at ([A-Z]+\\d+), header at [A-Z]+\\d+");

	private static final Pattern NAMED_CELL = Pattern.compile("cell ([A-Z]{1,3}\\d+)");

	/** The cells from which Drools takes what stands before the rules. */
	private static final List<String> BEFORE_THE_RULES = List.of("import", "variables", "functions", "queries",
			"declare", "sequential", "unit", "ruleset");

	private final String text;

	private final Map<Integer, String> cells = new LinkedHashMap<>();

	private final Map<String, String> preamble;

	private final List<TableProblem> problems = new ArrayList<>();

	private DecisionTable(String text, Map<String, String> preamble) {
		this.text = text;
		this.preamble = preamble;
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			Matcher place = PLACE.matcher(lines.get(i));
			if (place.matches()) {
				this.cells.put(i + 1, place.group(1));
			}
		}
	}

	/**
	 * Reads a workbook.
	 * @param content an {@code .xlsx} file
	 * @return rules that fit the language, or why not; nothing is compiled
	 */
	public static ImportedTable read(byte[] content) {
		try (SmallWorkbook workbook = SmallWorkbook.open(content)) {
			String text = new SpreadsheetCompiler().compile(new ByteArrayInputStream(content), InputType.XLS);
			return new DecisionTable(text, preamble(workbook)).rules();
		}
		catch (UnfitWorkbook ex) {
			return refused("", ex.key(), ex.arguments());
		}
		catch (IOException ex) {
			return refused("", "workbook.unreadable", List.of());
		}
		catch (RuntimeException ex) {
			// whatever Drools makes of a table that is not one
			String message = String.valueOf(ex.getMessage());
			Matcher cell = NAMED_CELL.matcher(message);
			return refused(cell.find() ? cell.group(1) : "", "table.not-a-table", List.of(message));
		}
	}

	private static ImportedTable refused(String cell, String key, List<String> arguments) {
		return new ImportedTable("", List.of(new TableProblem(cell, key, arguments)));
	}

	/** The cells before the first table, by what they declare. */
	private static Map<String, String> preamble(SmallWorkbook workbook) {
		Map<String, String> found = new LinkedHashMap<>();
		for (Row row : workbook.sheet()) {
			for (Cell cell : row) {
				String word = SmallWorkbook.shown(cell).strip().toLowerCase(Locale.ROOT);
				if (BEFORE_THE_RULES.contains(word)) {
					found.putIfAbsent(word, cell.getAddress().formatAsString());
				}
			}
		}
		return found;
	}

	private ImportedTable rules() {
		ParsedFile file = RuleParser.parse(new RuleFile("", this.text));
		file.problems().forEach(this::refuse);
		file.rules().forEach((rule) -> RuleChecker.check(rule).forEach(this::refuse));
		if (this.problems.isEmpty() && file.rules().isEmpty()) {
			this.problems.add(new TableProblem("", "table.no-rules", List.of()));
		}
		if (!this.problems.isEmpty()) {
			return new ImportedTable("", this.problems.stream().distinct().toList());
		}
		String written = file.rules().stream().map(this::written).collect(Collectors.joining("\n\n", "\n", "\n"));
		return new ImportedTable(RuleWriter.HEADER + written, List.of());
	}

	private void refuse(Problem problem) {
		this.problems.add(new TableProblem(cell(problem), problem.key(), problem.arguments()));
	}

	/** The cell of the last rule that begins above the problem. */
	private String cell(Problem problem) {
		String cell = null;
		for (Map.Entry<Integer, String> entry : this.cells.entrySet()) {
			if (entry.getKey() <= problem.line()) {
				cell = entry.getValue();
			}
		}
		return (cell != null) ? cell : declared(problem.key());
	}

	private String declared(String key) {
		String word = switch (key) {
			case "gate.word.function" -> "functions";
			case "gate.word.global" -> "variables";
			case "gate.word.query" -> "queries";
			case "gate.word.declare" -> "declare";
			case "gate.word.unit" -> "unit";
			default -> "import";
		};
		return this.preamble.getOrDefault(word, this.preamble.getOrDefault("ruleset", ""));
	}

	private String written(Rule rule) {
		Map<String, String> annotations = new LinkedHashMap<>();
		rule.annotations().values().forEach((annotation) -> annotations.put(annotation.name(), annotation.value()));
		return RuleWriter.rule(rule.name(), annotations,
				rule.conditions().stream().map((condition) -> oneLine(condition.span())).toList(),
				rule.insertions().stream().map((insertion) -> oneLine(insertion.span())).toList());
	}

	/** A cell may hold line breaks. */
	private String oneLine(Span span) {
		return TextPiece.of(this.text.substring(span.from(), span.to()))
			.stream()
			.map((piece) -> piece.counts() ? piece.text() : " ")
			.collect(Collectors.joining());
	}

}
