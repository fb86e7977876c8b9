package org.kaidah.rulebook.text;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Finds the codes that scenarios and settings name: under {@code berlaku}, {@code diam},
 * {@code kode} and {@code syarat}.
 */
public final class CodeMentions {

	private static final Set<String> KEYS = Set.of("berlaku", "diam", "kode", "syarat");

	private static final int DEEPEST = 20;

	private final String file;

	private final String text;

	private final List<CodeMention> found = new ArrayList<>();

	private CodeMentions(String file, String text) {
		this.file = file;
		this.text = text;
	}

	/**
	 * The mentions in a file, in its order; none where it cannot be read, which its own
	 * check tells.
	 */
	public static List<CodeMention> in(String file, String text) {
		CodeMentions mentions = new CodeMentions(file, text);
		LoaderOptions options = new LoaderOptions();
		options.setMaxAliasesForCollections(0);
		options.setNestingDepthLimit(DEEPEST);
		try {
			Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
			if (root != null) {
				mentions.walk(root, false);
			}
		}
		catch (YAMLException ex) {
			return List.of();
		}
		return List.copyOf(mentions.found);
	}

	/** The mentions in several files, by the files' names. */
	public static List<CodeMention> in(Map<String, String> files) {
		return files.entrySet().stream().flatMap((file) -> in(file.getKey(), file.getValue()).stream()).toList();
	}

	private void walk(Node node, boolean code) {
		if (node instanceof MappingNode mapping) {
			for (NodeTuple tuple : mapping.getValue()) {
				boolean named = tuple.getKeyNode() instanceof ScalarNode key && KEYS.contains(key.getValue());
				walk(tuple.getValueNode(), named);
			}
		}
		else if (node instanceof SequenceNode sequence) {
			sequence.getValue().forEach((item) -> walk(item, code));
		}
		else if (node instanceof ScalarNode scalar && code) {
			this.found.add(new CodeMention(this.file, scalar.getValue(), scalar.getStartMark().getLine() + 1,
					index(scalar.getStartMark().getIndex()), index(scalar.getEndMark().getIndex())));
		}
	}

	/** The parser counts code points. */
	private int index(int codePoints) {
		return this.text.offsetByCodePoints(0, codePoints);
	}

}
