package org.kaidah.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A rule file that tries to run code: a hiding place, read from the folder
 * {@code hostile}, with a call of the canary in one of its disguises.
 */
record HostileFile(String name, String text) {

	private static final Path FOLDER = Path.of("src/test/resources/hostile");

	/** Where a file makes the call, which is true or false. */
	private static final String CALL = "CANARY";

	private static final String NAME = "NAME";

	/** The folder in which a canary that is a file appears. */
	static final String MARKERS = "kaidah.canary";

	private static final Map<String, String> DISGUISES = new LinkedHashMap<>();

	static {
		DISGUISES.put("plain", "org.kaidah.engine.Canary.sing(\"NAME\")");
		DISGUISES.put("spread", "org . kaidah /* jenjang == */ . engine . Canary\n . sing ( \"NAME\" )");
		DISGUISES.put("escaped", "org.kaidah.engine.C\\u0061nary.s\\u0069ng(\"NAME\")");
		DISGUISES.put("reflection",
				"Class.forName(\"org.kaidah.engine.Canary\").getMethod(\"sing\", String.class).invoke(null, \"NAME\") != null");
		DISGUISES.put("constructor", "new org.kaidah.engine.Canary(\"NAME\").sang");
		DISGUISES.put("file", "new java.io.File(System.getProperty(\"kaidah.canary\"), \"NAME\").createNewFile()");
	}

	/** Every hiding place, those that make the call in each disguise. */
	static List<HostileFile> all() throws IOException {
		List<HostileFile> all = new ArrayList<>();
		for (HostileFile place : places()) {
			if (place.text.contains(CALL)) {
				DISGUISES.forEach((disguise, call) -> all.add(place.disguised(disguise, call)));
			}
			else {
				all.add(place.named(place.name));
			}
		}
		return all;
	}

	/** Every hiding place once. */
	static List<HostileFile> plain() throws IOException {
		return all().stream().filter((file) -> !file.name.contains(".") || file.name.endsWith(".plain")).toList();
	}

	private static List<HostileFile> places() throws IOException {
		List<HostileFile> places = new ArrayList<>();
		try (Stream<Path> files = Files.list(FOLDER)) {
			for (Path file : files.filter((each) -> each.toString().endsWith(".drl")).sorted().toList()) {
				places.add(new HostileFile(file.getFileName().toString().replace(".drl", ""), Files.readString(file)));
			}
		}
		return places;
	}

	private HostileFile disguised(String disguise, String call) {
		return new HostileFile(this.name + '.' + disguise, this.text.replace(CALL, call))
			.named(this.name + '.' + disguise);
	}

	private HostileFile named(String as) {
		return new HostileFile(as, this.text.replace(NAME, as));
	}

	@Override
	public String toString() {
		return this.name;
	}

}
