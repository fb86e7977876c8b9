package org.kaidah.engine;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.kaidah.vocabulary.Fakta;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.time.SessionPseudoClock;

/** One person in one Drools session, its clock pinned to the as-of date. */
final class Session {

	private static final KieSessionConfiguration CONFIGURATION = configuration();

	private Session() {
	}

	private static KieSessionConfiguration configuration() {
		KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
		configuration.setOption(ClockTypeOption.PSEUDO);
		return configuration;
	}

	/**
	 * Lets the rules fire.
	 * @return how many fired
	 */
	static int run(Edition edition, List<Fakta> facts, LocalDate asOf, Recorder recorder, int limit) {
		KieSession session = edition.kieBase().newKieSession(CONFIGURATION, null);
		try {
			SessionPseudoClock clock = session.getSessionClock();
			clock.advanceTime(asOf.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli(), TimeUnit.MILLISECONDS);
			session.setGlobal(DrlPrinter.RECORDER, recorder);
			facts.forEach(session::insert);
			return session.fireAllRules(limit);
		}
		finally {
			session.dispose();
		}
	}

}
