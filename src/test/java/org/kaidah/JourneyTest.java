package org.kaidah;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.kaidah.access.Grant;
import org.kaidah.access.Role;
import org.kaidah.access.account.TestAccounts;
import org.kaidah.database.TestDatabase;
import org.kaidah.personnel.store.StoreDossiers;
import org.kaidah.rulebook.CopiedRules;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The way of a regulation through the pages alone, from a new region to people who are
 * judged by it: one person writes, another approves, a third evaluates.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(JourneyPeople.class)
@ContextConfiguration(initializers = { TestDatabase.class, CopiedRules.class })
@TestInstance(Lifecycle.PER_CLASS)
class JourneyTest {

	private static final String AUTHOR = "sri";

	private static final String APPROVER = "ratna";

	private static final String MANAGER = "dewi";

	@LocalServerPort
	private int port;

	@Autowired
	private StoreDossiers store;

	@Autowired
	private ApplicationContext application;

	private SystemBrowser system;

	@BeforeAll
	void gatherPeople() {
		this.system = SystemBrowser.open();
		JourneyPeople.in(this.store);
		TestAccounts.add(this.application, AUTHOR, new Grant(Role.PENYUSUN, Grant.EVERYWHERE));
		TestAccounts.add(this.application, APPROVER, new Grant(Role.PENYETUJU, Grant.EVERYWHERE));
		TestAccounts.add(this.application, MANAGER, new Grant(Role.PENGELOLA, Grant.EVERYWHERE));
	}

	@AfterAll
	void closeBrowser() {
		if (this.system != null) {
			this.system.close();
		}
	}

	@Test
	void aRegulationBecomesAnEditionThatDecidesFromItsDayOn() {
		try (Visitor author = visitor(AUTHOR)) {
			RegulationAuthor regulation = new RegulationAuthor(author);
			regulation.createRegion();
			regulation.raiseTheCutPoint();
			regulation.addRequirement();
			regulation.addIndicator();
			regulation.rebalance();
			regulation.writeScenarios();
			regulation.describe();
			regulation.check();
			regulation.submit();
		}
		try (Visitor approver = visitor(APPROVER)) {
			new RegulationApprover(approver).approve();
		}
		try (Visitor manager = visitor(MANAGER)) {
			new TalentManager(manager).evaluate();
		}
	}

	private Visitor visitor(String name) {
		return new Visitor(this.system, "http://127.0.0.1:" + this.port + "/", name);
	}

}
