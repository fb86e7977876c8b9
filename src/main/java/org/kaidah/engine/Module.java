package org.kaidah.engine;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.time.SessionPseudoClock;

/**
 * A compiled shape: the rules of a part of one or several editions. One person at a time
 * in one Drools session, its clock pinned to the as-of date. Sessions are used again
 * after a reset, which saves building their memories for every person; one that failed is
 * thrown away.
 */
final class Module {

	private static final KieSessionConfiguration CONFIGURATION = configuration();

	private final KieBase kieBase;

	private final Queue<StatefulKnowledgeSessionImpl> idle = new ConcurrentLinkedQueue<>();

	Module(KieBase kieBase) {
		this.kieBase = kieBase;
	}

	private static KieSessionConfiguration configuration() {
		KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
		configuration.setOption(ClockTypeOption.PSEUDO);
		return configuration;
	}

	/**
	 * Lets the rules fire.
	 * @param literals the values that they are written with
	 * @return how many fired
	 */
	int run(Collection<?> facts, LocalDate asOf, Literals literals, Recorder recorder, int limit) {
		StatefulKnowledgeSessionImpl session = this.idle.poll();
		if (session == null) {
			session = (StatefulKnowledgeSessionImpl) this.kieBase.newKieSession(CONFIGURATION, null);
		}
		boolean sound = false;
		try {
			pin((SessionPseudoClock) session.getSessionClock(), asOf);
			session.setGlobal(DrlPrinter.RECORDER, recorder);
			session.setGlobal(ExpressionPrinter.LITERALS, literals);
			for (Object fact : facts) {
				session.insert(fact);
			}
			int fired = session.fireAllRules(limit);
			sound = fired < limit;
			return fired;
		}
		finally {
			if (sound) {
				session.reset();
				this.idle.add(session);
			}
			else {
				session.dispose();
			}
		}
	}

	private static void pin(SessionPseudoClock clock, LocalDate asOf) {
		long wanted = asOf.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
		clock.advanceTime(wanted - clock.getCurrentTime(), TimeUnit.MILLISECONDS);
	}

}
