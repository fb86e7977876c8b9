package org.kaidah.engine;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaidah.engine.Ungated.Compiler;

import static org.assertj.core.api.Assertions.assertThat;

/** The second wall: what no compiled rule can name, whatever the gate let through. */
class RuleClassLoaderTest {

	private static final String REACHED = "kaidah.reached";

	@BeforeEach
	void forget() {
		System.clearProperty(REACHED);
	}

	@Test
	void letsOrdinaryRulesRun() {
		assertThat(run("java.util.List<String> satu = new java.util.ArrayList<>();\n  satu.add(\"a\");\n"
				+ "  if (satu.size() == 1) { insert( new Anggota(\"A\" + satu) ); }"))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Runtime.getRuntime().gc();", "System.setProperty(\"kaidah.reached\", \"1\");",
			"new ProcessBuilder(\"true\").start();", "new Thread(() -> { }).start();", "Thread.sleep(1);",
			"new java.io.File(\"x\").exists();", "new java.io.FileOutputStream(\"/dev/null\").close();",
			"java.nio.file.Files.exists(java.nio.file.Path.of(\"x\"));", "new java.net.URL(\"file:/\").openStream();",
			"new java.net.Socket();", "java.net.http.HttpClient.newHttpClient();",
			"java.lang.reflect.Method m = null; m.invoke(null);", "Object.class.getMethod(\"toString\").invoke(\"\");",
			"Object.class.getDeclaredConstructors();", "\"\".getClass().getClassLoader().loadClass(\"java.io.File\");",
			"ClassLoader.getSystemClassLoader();", "Thread.currentThread().getContextClassLoader();",
			"Object.class.getModule().getName();",
			"java.lang.invoke.MethodHandles.lookup().findVirtual(Object.class, \"toString\", null);",
			"java.lang.invoke.MethodType.fromMethodDescriptorString(\"()Ljava/lang/Runtime;\", null);",
			"new java.util.Timer();", "java.util.ServiceLoader.load(Object.class);",
			"java.util.concurrent.Executors.newCachedThreadPool();", "new java.io.ObjectInputStream(null);",
			"javax.script.ScriptEngineManager m = null;",
			"org.kie.api.KieServices.get().newKieBuilder((java.io.File) null);",
			"org.kie.api.KieServices.get().newKieFileSystem().delete(\"x\");",
			"drools.getRuntime(org.kie.api.runtime.KieRuntime.class);", "new org.drools.ecj.EclipseJavaCompiler();",
			"org.kaidah.engine.EditionCompiler.check(null);", "new org.kaidah.engine.Canary(\"x\");" })
	void refusesWhatReachesOutsideWhenItIsCompiled(String statement) {
		assertThat(run(statement)).as(statement).isNotEmpty();
		assertThat(runSomewhereElse(statement)).as("%s is a call that compiles elsewhere", statement).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "java.lang.Runtime", "java.lang.System", "java.lang.ProcessBuilder", "java.lang.Thread",
			"java.io.File", "java.net.URL", "java.lang.reflect.Method", "java.lang.ClassLoader",
			"org.kaidah.engine.EditionCompiler", "org.kaidah.Kaidah",
			"org.drools.compiler.kie.builder.impl.KieBuilderImpl", "org.springframework.boot.SpringApplication" })
	void refusesAClassThatIsNamedByATextWhenItRuns(String name) {
		assertThat(run("Class.forName(\"" + name + "\");")).contains("ClassNotFoundException").contains(name);
	}

	@Test
	void refusesTheSameInAConstraint() {
		assertThat(compile("Sasaran( Runtime.getRuntime() != null )", "insert( new Anggota(\"A\") );")).isNotEmpty();
		assertThat(compile("Sasaran( System.setProperty(\"kaidah.reached\", \"1\") == null )",
				"insert( new Anggota(\"A\") );"))
			.isNotEmpty();
		assertThat(System.getProperty(REACHED)).isNull();
	}

	private static String run(String statement) {
		return compile("Sasaran()", statement);
	}

	private static String compile(String when, String then) {
		return Ungated.run(Map.of("a", text(when, then)), Compiler.EXECUTABLE, RuleClassLoader.INSTANCE);
	}

	/** Otherwise the test would only show that a statement is misspelt. */
	private static boolean runSomewhereElse(String statement) {
		String outcome = Ungated.run(Map.of("a", text("Sasaran( jenjang == \"Y\" )", statement)), Compiler.EXECUTABLE,
				RuleClassLoaderTest.class.getClassLoader());
		return outcome.isEmpty();
	}

	private static String text(String when, String then) {
		return "package org.kaidah.uji;\nimport org.kaidah.vocabulary.*;\nrule \"a\"\nwhen\n  " + when + "\nthen\n  "
				+ then + "\nend\n";
	}

}
