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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ways through the pages alone: that of a regulation, from a new region to people who are
 * judged by it, where one person writes, another approves and a third evaluates; and that
 * of one changed cell whose author knows whom it moves before anybody approves it.
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

	@Test
	void whomACellMovesIsKnownBeforeAnybodyApprovesIt() {
		ExpectedMoves expected = CautiousAuthor.expected(CautiousAuthor.POINTS);
		assertThat(expected.listed()).isNotEqualTo(CautiousAuthor.expected(CautiousAuthor.OTHER_POINTS).listed());
		try (Visitor author = visitor(AUTHOR)) {
			CautiousAuthor officer = new CautiousAuthor(author);
			officer.openTheCell();
			officer.tries(CautiousAuthor.OTHER_POINTS);
			officer.tries(CautiousAuthor.POINTS);
			officer.save();
			officer.computesImpact(expected);
			officer.findsSomebodyAndTheReason(expected);
			officer.check(expected);
			officer.submit();
		}
		try (Visitor approver = visitor(APPROVER)) {
			new RegulationApprover(approver).seesWhomItMoves(expected);
		}
	}

	private Visitor visitor(String name) {
		return new Visitor(this.system, "http://127.0.0.1:" + this.port + "/", name);
	}

}
