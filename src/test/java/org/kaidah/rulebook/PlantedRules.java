package org.kaidah.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.kaidah.engine.Rules;

/**
 * A copy of the shipped rules into which defects are put, in files as an author would.
 */
final class PlantedRules {

	private static final String RULE = "rule \"";

	private final TemporaryRules rules;

	private final Form form;

	private PlantedRules(TemporaryRules rules, Form form) {
		this.rules = rules;
		this.form = form;
	}

	/** Which rules a defect is put into. */
	enum Form {

		/** The national rules, whose axes are numbers. */
		NUMBERS("nasional", "nasional"),

		/** The national rules whose performance is a category. */
		CATEGORIES("nasional-kategori", "nasional-kategori"),

		/** A region that is laid over the national rules. */
		REGION("99.01", "daerah/99.01");

		final String code;

		final String folder;

		Form(String code, String folder) {
			this.code = code;
			this.folder = folder;
		}

	}

	/**
	 * Where something stands.
	 *
	 * @param line counted from 1
	 */
	record Place(String file, int line) {
	}

	static PlantedRules in(Path folder, Form form) {
		try {
			TemporaryRules rules = TemporaryRules.in(folder);
			return new PlantedRules(
					(form != Form.REGION) ? rules : rules.with(form.folder + "/wilayah.yaml", TemporaryRules.REGION),
					form);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Changes a rule where it stands; a region writes it anew in a file of its own. */
	void change(String code, String old, String changed) {
		change(code, (rule) -> {
			if (!rule.contains(old)) {
				throw new IllegalArgumentException(code + ": " + old);
			}
			return rule.replace(old, changed);
		});
	}

	/** Takes from a rule what it says an absence means. */
	void undeclared(String code) {
		change(code, (rule) -> rule.replaceFirst("\t@ketiadaan\\(\"[^\"]*\"\\)\n", ""));
	}

	private void change(String code, UnaryOperator<String> changing) {
		Path file = this.rules.root().resolve(place(code, "").file());
		String text = read(file);
		int from = text.lastIndexOf(RULE, text.indexOf(kode(code)));
		int to = text.indexOf("\nend\n", from) + "\nend\n".length();
		String rule = text.substring(from, to);
		String other = changing.apply(rule);
		if (this.form != Form.REGION || file.equals(own())) {
			write(file, text.substring(0, from) + other + text.substring(to));
		}
		else {
			write(own(), read(own()) + other);
		}
	}

	/** Writes a new rule. */
	void rule(String code, String when, String... then) {
		write(own(), read(own()) + Rules.rule(code, when, then));
	}

	/** Takes a rule away; a region switches it off. */
	void without(String code) {
		if (this.form == Form.REGION) {
			Path settings = this.rules.root().resolve(this.form.folder + "/wilayah.yaml");
			write(settings, read(settings) + "nonaktif:\n  - {kode: " + code + ", alasan: uji, dasar: Perbup Uji}\n");
		}
		else {
			Path file = this.rules.root().resolve(place(code, "").file());
			String text = read(file);
			int from = text.lastIndexOf(RULE, text.indexOf(kode(code)));
			write(file, text.substring(0, from) + text.substring(text.indexOf("\nend\n", from) + "\nend\n".length()));
		}
	}

	private Path own() {
		return this.rules.root().resolve(this.form.folder + "/uji.drl");
	}

	/**
	 * Where a rule begins, or a text of it stands, as it is found in the files.
	 * @param text empty for the rule itself
	 */
	Place place(String code, String text) {
		for (String folder : List.of("daerah", "nasional-kategori", "nasional")) {
			boolean above = folder.equals("nasional-kategori") && this.form != Form.CATEGORIES;
			Path under = this.rules.root().resolve(folder);
			if (above || !Files.isDirectory(under)) {
				continue;
			}
			try (Stream<Path> files = Files.walk(under)) {
				for (Path file : files.filter((each) -> each.toString().endsWith(".drl")).sorted().toList()) {
					String all = read(file);
					int at = all.indexOf(kode(code));
					if (at >= 0) {
						int from = all.lastIndexOf(RULE, at);
						int wanted = text.isEmpty() ? from : all.indexOf(text, from);
						return new Place(this.rules.root().relativize(file).toString(),
								(int) all.substring(0, wanted).lines().count()
										+ ((wanted == 0 || all.charAt(wanted - 1) == '\n') ? 1 : 0));
					}
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		throw new IllegalArgumentException(code);
	}

	private static String kode(String code) {
		return "@kode(\"" + code + "\")";
	}

	private static String read(Path file) {
		try {
			return Files.exists(file) ? Files.readString(file) : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Path file, String text) {
		try {
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The rules as they are now. */
	RuleBook book() {
		try {
			return this.rules.book();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
