package org.kaidah.engine;

import java.util.List;
import java.util.UUID;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.internal.conf.IndexLeftBetaMemoryOption;
import org.kie.internal.conf.IndexRightBetaMemoryOption;

/**
 * Compiles a printed text: one package, the executable model, a release id of its own, an
 * explicit class loader, and nothing left behind in Drools' repository, so that a shape
 * no longer used can be collected.
 */
final class ShapeCompiler {

	private ShapeCompiler() {
	}

	/** The compiler does not take a text. */
	static final class Refused extends RuntimeException {

		Refused(String detail) {
			super(detail);
		}

	}

	/**
	 * Compiles a text.
	 * @param name what to call it
	 */
	static Module compile(String name, String drl) {
		KieServices services = KieServices.get();
		ReleaseId release = services.newReleaseId("org.kaidah", "shape-" + name, UUID.randomUUID().toString());
		ClassLoader loader = RuleClassLoader.INSTANCE;
		KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
		files.write("src/main/resources/org/kaidah/edition/rules.drl", drl);
		try {
			KieBuilder builder = services.newKieBuilder(files, loader).buildAll(ExecutableModelProject.class);
			List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
			if (!errors.isEmpty()) {
				throw new Refused(errors.toString());
			}
			KieBaseConfiguration configuration = services.newKieBaseConfiguration();
			// a person has few facts: an index costs more than it finds
			configuration.setOption(IndexLeftBetaMemoryOption.NO);
			configuration.setOption(IndexRightBetaMemoryOption.NO);
			// a shape never changes, and Drools keeps facts more cheaply if it knows
			configuration.setOption(KieBaseMutabilityOption.DISABLED);
			return new Module(services.newKieContainer(release, loader).newKieBase(configuration));
		}
		catch (Refused ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw new Refused(ex.toString());
		}
		finally {
			services.getRepository().removeKieModule(release);
		}
	}

}
