package org.kaidah.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The only classes that a compiled rule can name: the vocabulary, what the printed text
 * calls of ours, the classes that Drools generates code against, and a short list of the
 * JDK. It is the second wall and knows nothing of the first: should the gate ever let a
 * call through, {@code Runtime}, {@code System}, {@code ProcessBuilder}, {@code Thread},
 * files, networks, reflection and class loaders still do not resolve, neither for the
 * compiler, which asks for class files as resources, nor for {@code Class.forName} in a
 * running rule.
 * <p>
 * What it cannot stop, because it only decides which names resolve: a rule that computes
 * or allocates without end with the classes it may use; the methods of the allowed
 * classes themselves, such as those of the vocabulary, of {@code Recorder} and
 * {@code Literals}, which must therefore stay harmless; a call made by Drools' own
 * classes, which are loaded elsewhere and see everything. Those are the gate's to stop,
 * and the limits'.
 */
final class RuleClassLoader extends ClassLoader {

	/** One for all editions: it holds nothing of any of them. */
	static final RuleClassLoader INSTANCE = new RuleClassLoader();

	private static final String CLASS_FILE = ".class";

	/** Drools looks for names of aggregates in these. */
	private static final String DROOLS_SETTINGS = "META-INF/kie.";

	/** Packages, without those below them. */
	private static final Set<String> PACKAGES = Set.of("org.kaidah.vocabulary", "org.drools.model",
			"org.drools.model.consequences", "org.drools.model.functions", "org.drools.model.functions.accumulate",
			"org.drools.model.functions.temporal", "org.drools.model.index", "org.drools.model.operators",
			"org.drools.model.view", "org.drools.core.base.accumulators", "java.util.function");

	private static final Set<String> CLASSES = Stream
		.of(names("org.kaidah.engine.", Recorder.class.getSimpleName(), Literals.class.getSimpleName()),
				EditionCompiler.functions().map(Class::getName),
				names("org.drools.", "compiler.kie.builder.MaterializedLambda", "model.impl.RuleBuilder",
						"modelcompiler.CanonicalKieModuleModel", "modelcompiler.dsl.pattern.D",
						"modelcompiler.util.EvaluationUtil", "util.DateUtils"),
				names("org.kie.", "api.KieServices", "api.builder.ReleaseId", "api.builder.model.KieBaseModel",
						"api.builder.model.KieModuleModel", "api.builder.model.KieSessionModel",
						"api.builder.model.KieSessionModel$KieSessionType", "api.conf.EventProcessingOption",
						"api.conf.KieBaseMutabilityOption", "api.conf.Option", "api.conf.SingleValueOption",
						"api.internal.utils.KieService", "api.runtime.conf.ClockTypeOption",
						"api.runtime.conf.KieSessionOption", "api.runtime.conf.SingleValueKieSessionOption",
						"util.maven.support.ReleaseIdImpl"),
				names("java.lang.", "Object", "String", "CharSequence", "Comparable", "Iterable", "Number", "Boolean",
						"Byte", "Character", "Short", "Integer", "Long", "Float", "Double", "Enum", "Enum$EnumDesc",
						"Record", "Class", "Cloneable", "Throwable", "Exception", "RuntimeException", "Error",
						"ArithmeticException", "ClassCastException", "ClassNotFoundException",
						"CloneNotSupportedException", "IllegalArgumentException", "IllegalStateException",
						"NullPointerException", "UnsupportedOperationException", "Override", "FunctionalInterface",
						"Deprecated", "constant.Constable", "constant.ConstantDesc", "constant.DynamicConstantDesc",
						"invoke.LambdaMetafactory", "invoke.MethodHandles", "invoke.MethodHandles$Lookup",
						"invoke.StringConcatFactory", "invoke.TypeDescriptor", "invoke.TypeDescriptor$OfField",
						"reflect.AnnotatedElement", "reflect.GenericDeclaration", "reflect.Type"),
				names("java.io.", "Externalizable", "IOException", "ObjectStreamException", "Serializable"),
				names("java.math.", "BigDecimal", "BigInteger", "MathContext", "RoundingMode"),
				names("java.time.", "LocalDate", "chrono.ChronoLocalDate", "format.DateTimeFormatter",
						"format.DateTimeFormatterBuilder", "temporal.Temporal", "temporal.TemporalAccessor",
						"temporal.TemporalAdjuster"),
				names("java.util.", "AbstractCollection", "AbstractList", "ArrayList", "Arrays", "Collection",
						"Collections", "Comparator", "Iterator", "List", "ListIterator", "Locale", "Map", "Objects",
						"Optional", "RandomAccess", "Set", "Spliterator"))
		.flatMap((each) -> each)
		.collect(Collectors.toUnmodifiableSet());

	/**
	 * Named by compiled classes or by Drools when it loads them, never by the text of a
	 * rule: resolved, but not shown to the compiler.
	 */
	private static final Set<String> ONLY_LOADED = Set.of("java.lang.invoke.CallSite", "java.lang.invoke.MethodHandle",
			"java.lang.invoke.MethodType", "java.lang.invoke.SerializedLambda", "org.drools.ecj.EclipseJavaCompiler");

	private final ClassLoader everything;

	static {
		registerAsParallelCapable();
	}

	private RuleClassLoader() {
		super("rules", null);
		this.everything = RuleClassLoader.class.getClassLoader();
	}

	private static Stream<String> names(String prefix, String... names) {
		return Arrays.stream(names).map((name) -> prefix + name);
	}

	/** Whether the compiler may see the class of that name. */
	static boolean shows(String name) {
		return CLASSES.contains(name) || PACKAGES.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
	}

	@Override
	protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
		if (!shows(name) && !ONLY_LOADED.contains(name)) {
			throw new ClassNotFoundException(name);
		}
		return this.everything.loadClass(name);
	}

	@Override
	public URL getResource(String name) {
		return shown(name) ? this.everything.getResource(name) : null;
	}

	@Override
	public InputStream getResourceAsStream(String name) {
		return shown(name) ? this.everything.getResourceAsStream(name) : null;
	}

	@Override
	public Enumeration<URL> getResources(String name) throws IOException {
		return (shown(name) || name.startsWith(DROOLS_SETTINGS)) ? this.everything.getResources(name)
				: Collections.emptyEnumeration();
	}

	private static boolean shown(String resource) {
		return resource.endsWith(CLASS_FILE)
				&& shows(resource.substring(0, resource.length() - CLASS_FILE.length()).replace('/', '.'));
	}

}
