package org.kaidah.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.drools.model.codegen.ExecutableModelProject;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;
import org.kaidah.vocabulary.Fakta;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/**
 * The same rules as somebody would run them on Drools by hand: the authors' own text,
 * equality instead of our set, a salience typed in, and a trace by listeners. What our
 * evaluator is measured against.
 */
public final class RawDrools {

	private final KieBase kieBase;

	/** A firing as a listener sees it. */
	public record Fired(String rule, List<Object> facts, Map<String, Object> values) {
	}

	/** What came out for one person. */
	public record Result(List<Object> conclusions, List<Fired> trace) {
	}

	public RawDrools(List<Rule> rules) {
		Strata strata = new Strata(rules);
		StringBuilder text = new StringBuilder("package org.kaidah.raw;\n");
		for (WordType type : Vocabulary.get().types()) {
			text.append("import ").append(type.type().getName()).append(";\n");
		}
		text.append(
				"import accumulate org.kaidah.engine.Rata rata;\nimport accumulate org.kaidah.engine.LamaMasa lama;\n")
			.append("import accumulate org.kaidah.engine.Ragam ragam;\n");
		for (int i = 0; i < rules.size(); i++) {
			text.append(rules.get(i).text().replaceFirst("\nwhen", "\n\tsalience " + -strata.of(i) + "\nwhen"))
				.append('\n');
		}
		KieServices services = KieServices.get();
		ReleaseId release = services.newReleaseId("org.kaidah", "raw", "1");
		KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
		files.write("src/main/resources/org/kaidah/raw/rules.drl", text.toString());
		ClassLoader loader = RawDrools.class.getClassLoader();
		services.newKieBuilder(files, loader).buildAll(ExecutableModelProject.class);
		org.kie.api.KieBaseConfiguration configuration = services.newKieBaseConfiguration();
		configuration.setOption(EqualityBehaviorOption.EQUALITY);
		this.kieBase = services.newKieContainer(release, loader).newKieBase(configuration);
	}

	/** Evaluates one person with a trace. */
	public Result evaluate(List<Fakta> facts) {
		KieSession session = this.kieBase.newKieSession();
		List<Object> conclusions = new ArrayList<>();
		List<Fired> trace = new ArrayList<>();
		session.addEventListener(new DefaultAgendaEventListener() {
			@Override
			public void afterMatchFired(AfterMatchFiredEvent event) {
				Map<String, Object> values = new LinkedHashMap<>();
				for (String name : event.getMatch().getDeclarationIds()) {
					values.put(name, event.getMatch().getDeclarationValue(name));
				}
				trace.add(new Fired(event.getMatch().getRule().getName(), List.copyOf(event.getMatch().getObjects()),
						values));
			}
		});
		session.addEventListener(new DefaultRuleRuntimeEventListener() {
			@Override
			public void objectInserted(ObjectInsertedEvent event) {
				if (event.getRule() != null) {
					conclusions.add(event.getObject());
				}
			}
		});
		try {
			facts.forEach(session::insert);
			session.fireAllRules();
			return new Result(conclusions, trace);
		}
		finally {
			session.dispose();
		}
	}

}
