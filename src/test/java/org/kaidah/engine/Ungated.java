package org.kaidah.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.drools.model.codegen.ExecutableModelProject;
import org.kaidah.vocabulary.Asesmen;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Pegawai;
import org.kaidah.vocabulary.Penghargaan;
import org.kaidah.vocabulary.Sasaran;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;

/**
 * Rule files compiled and run as Drools takes them, without the gate, to show what they
 * would do.
 */
final class Ungated {

	private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+)");

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	/** Somebody on whom every pattern of the hostile files matches. */
	static final List<Fakta> PERSON = List.of(new Sasaran("X"), new Penghargaan("1", "A", "NASIONAL", 2025, AS_OF),
			new Asesmen("2", "KOMPETENSI", AS_OF, List.of("true", "INTEGRITAS"), AS_OF),
			new Pegawai("3", LocalDate.of(1980, 1, 1), "PNS", "Aktif", "S-1", null, null, false, "STRUKTURAL", "Camat",
					"PENGAWAS", "IV.a", AS_OF, "A", "B", "C", "III/d", AS_OF, 9, AS_OF, AS_OF, AS_OF));

	private Ungated() {
	}

	/** A compiler of Drools. */
	enum Compiler {

		EXECUTABLE, CLASSIC;

		private KieBuilder build(KieBuilder builder) {
			return (this == EXECUTABLE) ? builder.buildAll(ExecutableModelProject.class) : builder.buildAll();
		}

	}

	private static String folder(String text) {
		Matcher name = PACKAGE.matcher(text);
		return name.find() ? name.group(1).replace('.', '/') + '/' : "";
	}

	/**
	 * Compiles files together.
	 * @param files texts by name
	 * @return why they do not compile, or an empty text
	 */
	static String compile(Map<String, String> files, Compiler compiler, ClassLoader loader) {
		return compiled(files, compiler, loader, (kieBase) -> {
		});
	}

	/**
	 * Compiles files together and lets them decide about somebody.
	 * @param files texts by name
	 * @return why they did not compile or failed, or an empty text
	 */
	static String run(Map<String, String> files, Compiler compiler, ClassLoader loader) {
		return compiled(files, compiler, loader, Ungated::fire);
	}

	private static String compiled(Map<String, String> files, Compiler compiler, ClassLoader loader,
			Consumer<KieBase> use) {
		KieServices services = KieServices.get();
		ReleaseId release = services.newReleaseId("org.kaidah", "ungated", UUID.randomUUID().toString());
		try {
			KieFileSystem system = services.newKieFileSystem().generateAndWritePomXML(release);
			files.forEach((name, text) -> system.write("src/main/resources/" + folder(text) + name + ".drl", text));
			List<Message> errors = compiler.build(services.newKieBuilder(system, loader))
				.getResults()
				.getMessages(Message.Level.ERROR);
			if (!errors.isEmpty()) {
				return errors.toString();
			}
			use.accept(services.newKieContainer(release, loader).newKieBase(null));
			return "";
		}
		catch (RuntimeException | LinkageError ex) {
			return ex.toString();
		}
		finally {
			services.getRepository().removeKieModule(release);
		}
	}

	private static void fire(KieBase kieBase) {
		KieSession session = kieBase.newKieSession();
		try {
			if (kieBase.getKiePackages().stream().anyMatch((each) -> !each.getGlobalVariables().isEmpty())) {
				session.setGlobal("g", new Canary("global"));
			}
			PERSON.forEach(session::insert);
			session.fireAllRules(100);
		}
		finally {
			session.dispose();
		}
	}

}
