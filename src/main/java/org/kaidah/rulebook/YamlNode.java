package org.kaidah.rulebook;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Span;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value in a YAML file that knows its line, so that what is wrong with it can be said
 * at its place. Every scalar is text as written: nothing is guessed about its type.
 */
final class YamlNode {

	private static final int DEEPEST = 20;

	private static final int LONGEST = 2_000_000;

	private final String file;

	private final Node node;

	private YamlNode(String file, Node node) {
		this.file = file;
		this.node = node;
	}

	/**
	 * Reads a file.
	 * @throws BadYaml if the text is not YAML
	 */
	static YamlNode read(String file, String text) throws BadYaml {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		options.setMaxAliasesForCollections(0);
		options.setNestingDepthLimit(DEEPEST);
		options.setCodePointLimit(LONGEST);
		try {
			Node node = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
			if (node == null) {
				throw new BadYaml(Problem.error(file, null, null, "yaml.empty"));
			}
			return new YamlNode(file, node);
		}
		catch (MarkedYAMLException ex) {
			Mark mark = ex.getProblemMark();
			Span span = (mark != null) ? new Span(mark.getLine() + 1, mark.getColumn() + 1, 0, 0) : null;
			throw new BadYaml(Problem.error(file, span, null, "yaml.syntax", ex.getProblem()));
		}
		catch (RuntimeException ex) {
			throw new BadYaml(Problem.error(file, null, null, "yaml.syntax", ex.getMessage()));
		}
	}

	/** What is wrong with this value. */
	BadYaml bad(String key, Object... arguments) {
		return new BadYaml(problem(key, arguments));
	}

	Problem problem(String key, Object... arguments) {
		return Problem.error(this.file, span(), null, key, arguments);
	}

	Span span() {
		Mark mark = this.node.getStartMark();
		return new Span(mark.getLine() + 1, mark.getColumn() + 1, mark.getIndex(), this.node.getEndMark().getIndex());
	}

	String file() {
		return this.file;
	}

	boolean isMap() {
		return this.node instanceof MappingNode;
	}

	boolean isList() {
		return this.node instanceof SequenceNode;
	}

	/** The text of a scalar; {@code null} where nothing or {@code null} is written. */
	String text() throws BadYaml {
		if (!(this.node instanceof ScalarNode scalar)) {
			throw bad("yaml.not-text");
		}
		boolean none = scalar.isPlain() && (scalar.getValue().isEmpty() || "null".equals(scalar.getValue()));
		return none ? null : scalar.getValue();
	}

	/** The entries of a mapping, in the order written. */
	Map<String, YamlNode> entries() throws BadYaml {
		if (!(this.node instanceof MappingNode mapping)) {
			throw bad("yaml.not-map");
		}
		Map<String, YamlNode> entries = new LinkedHashMap<>();
		for (NodeTuple tuple : mapping.getValue()) {
			YamlNode key = new YamlNode(this.file, tuple.getKeyNode());
			if (entries.put(key.text(), new YamlNode(this.file, tuple.getValueNode())) != null) {
				throw key.bad("yaml.twice", key.text());
			}
		}
		return entries;
	}

	/** The entries of a mapping that may only have these keys. */
	Map<String, YamlNode> entries(List<String> allowed) throws BadYaml {
		Map<String, YamlNode> entries = entries();
		for (Map.Entry<String, YamlNode> entry : entries.entrySet()) {
			if (!allowed.contains(entry.getKey())) {
				throw entry.getValue().bad("yaml.unknown-key", entry.getKey(), String.join(", ", allowed));
			}
		}
		return entries;
	}

	/** The nodes of a mapping's keys, by key. */
	Map<String, YamlNode> keys() throws BadYaml {
		Map<String, YamlNode> keys = new LinkedHashMap<>();
		if (this.node instanceof MappingNode mapping) {
			for (NodeTuple tuple : mapping.getValue()) {
				YamlNode key = new YamlNode(this.file, tuple.getKeyNode());
				keys.put(key.text(), key);
			}
		}
		return keys;
	}

	/** Whether it is a mapping or list that is written in brackets. */
	boolean inBrackets() {
		return this.node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW;
	}

	/** Where it begins, counted in code points from 0. */
	int start() {
		return this.node.getStartMark().getIndex();
	}

	/**
	 * Where what is written of it ends, counted in code points from 0: without the
	 * comments and blank lines behind it, which the parser counts as its own.
	 */
	int end() {
		return end(this.node);
	}

	private static int end(Node node) {
		if (node instanceof CollectionNode<?> collection && collection.getFlowStyle() != FlowStyle.FLOW
				&& !collection.getValue().isEmpty()) {
			Object last = collection.getValue().get(collection.getValue().size() - 1);
			return end((last instanceof NodeTuple tuple) ? tuple.getValueNode() : (Node) last);
		}
		return node.getEndMark().getIndex();
	}

	/** The items of a list; a single value counts as a list of one. */
	List<YamlNode> items() {
		if (this.node instanceof SequenceNode sequence) {
			List<YamlNode> items = new ArrayList<>();
			sequence.getValue().forEach((item) -> items.add(new YamlNode(this.file, item)));
			return items;
		}
		return List.of(this);
	}

	List<String> texts() throws BadYaml {
		List<String> texts = new ArrayList<>();
		for (YamlNode item : items()) {
			texts.add(item.text());
		}
		return texts;
	}

	/** A value that cannot be used, with its place. */
	static final class BadYaml extends Exception {

		private final transient Problem problem;

		BadYaml(Problem problem) {
			super(problem.toString());
			this.problem = problem;
		}

		Problem problem() {
			return this.problem;
		}

	}

}
