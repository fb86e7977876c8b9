package org.kaidah.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.kaidah.engine.Ungated.Compiler;

/** Which hostile files reach the canary when nothing stands before the compiler. */
final class Singers {

	private Singers() {
	}

	/** The names of the files that sing on at least one of the compilers. */
	static Set<String> among(List<HostileFile> files, Path markers, Compiler... compilers) {
		System.setProperty(HostileFile.MARKERS, markers.toString());
		Set<String> singers = new TreeSet<>();
		for (HostileFile file : files) {
			for (Compiler compiler : compilers) {
				Canary.silence();
				Ungated.run(Map.of(file.name(), file.text()), compiler, Singers.class.getClassLoader());
				if (Canary.heard().contains(file.name()) || Files.exists(markers.resolve(file.name()))) {
					singers.add(file.name());
				}
			}
		}
		return singers;
	}

	/**
	 * All files on both compilers, in a process that has the classic one: it would change
	 * how the other works for everybody in the same process.
	 */
	static Set<String> onBothCompilers(Path folder) throws Exception {
		Path names = folder.resolve("names");
		List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path") + System.getProperty("path.separator") + "target/classic/*",
				Singers.class.getName(), folder.toString(), names.toString());
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		if (process.waitFor() != 0) {
			throw new IllegalStateException("exit " + process.exitValue());
		}
		return new TreeSet<>(Files.readAllLines(names));
	}

	public static void main(String[] arguments) throws Exception {
		Set<String> singers = among(HostileFile.all(), Path.of(arguments[0]), Compiler.values());
		Files.write(Path.of(arguments[1]), new ArrayList<>(singers));
		System.exit(0);
	}

}
