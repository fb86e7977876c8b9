package org.kaidah;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The house: its rooms, and the only arrows between them. */
@AnalyzeClasses(packages = "org.kaidah", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

	@ArchTest
	static final ArchRule ROOMS_ONLY_KNOW_THOSE_THEY_MAY = layeredArchitecture().consideringOnlyDependenciesInLayers()
		.layer("vocabulary")
		.definedBy("org.kaidah.vocabulary..")
		.layer("engine")
		.definedBy("org.kaidah.engine..")
		.layer("rulebook")
		.definedBy("org.kaidah.rulebook..")
		.layer("personnel")
		.definedBy("org.kaidah.personnel..")
		.layer("decision")
		.definedBy("org.kaidah.decision..")
		.layer("evidence")
		.definedBy("org.kaidah.evidence..")
		.layer("audit")
		.definedBy("org.kaidah.audit..")
		.layer("access")
		.definedBy("org.kaidah.access..")
		.layer("web")
		.definedBy("org.kaidah.web..")
		.layer("database")
		.definedBy("org.kaidah.database..")
		.layer("cli")
		.definedBy("org.kaidah.cli..")
		.layer("start")
		.definedBy("org.kaidah")
		.whereLayer("vocabulary")
		.mayNotAccessAnyLayer()
		.whereLayer("engine")
		.mayOnlyAccessLayers("vocabulary")
		.whereLayer("rulebook")
		.mayOnlyAccessLayers("engine", "vocabulary", "web", "audit", "access")
		.whereLayer("personnel")
		.mayOnlyAccessLayers("vocabulary", "web", "audit", "access")
		.whereLayer("decision")
		.mayOnlyAccessLayers("rulebook", "personnel", "engine", "vocabulary", "web", "audit", "access")
		.whereLayer("evidence")
		.mayOnlyAccessLayers("decision", "rulebook", "personnel", "engine", "vocabulary", "web", "audit", "access")
		.whereLayer("audit")
		.mayNotAccessAnyLayer()
		.whereLayer("access")
		.mayOnlyAccessLayers("web", "audit")
		.whereLayer("web")
		.mayNotAccessAnyLayer()
		.whereLayer("database")
		.mayNotAccessAnyLayer()
		.whereLayer("database")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("cli")
		.mayOnlyAccessLayers("decision", "rulebook", "personnel", "engine", "vocabulary", "access")
		.whereLayer("start")
		.mayOnlyAccessLayers("cli")
		.whereLayer("cli")
		.mayOnlyBeAccessedByLayers("start");

	@ArchTest
	static final ArchRule VOCABULARY_NEEDS_THE_JDK_ALONE = noClasses().that()
		.resideInAPackage("org.kaidah.vocabulary..")
		.should()
		.dependOnClassesThat()
		.resideOutsideOfPackages("java..", "org.kaidah.vocabulary..");

	@ArchTest
	static final ArchRule ONLY_THE_ENGINE_KNOWS_DROOLS = noClasses().that()
		.resideOutsideOfPackage("org.kaidah.engine..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.drools..", "org.kie..");

	@ArchTest
	static final ArchRule THE_RULE_LANGUAGE_DOES_NOT_KNOW_DROOLS_EITHER = noClasses().that()
		.resideInAPackage("org.kaidah.engine.language..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.drools..", "org.kie..", "org.kaidah.engine");

	@ArchTest
	static final ArchRule ONLY_THE_ONE_CLOCK_IS_READ = noClasses().that()
		.doNotHaveFullyQualifiedName("org.kaidah.Kaidah")
		.should()
		.callMethod(LocalDate.class, "now")
		.orShould()
		.callMethod(LocalDateTime.class, "now")
		.orShould()
		.callMethod(Instant.class, "now")
		.orShould()
		.callMethod(OffsetDateTime.class, "now")
		.orShould()
		.callMethod(ZonedDateTime.class, "now")
		.orShould()
		.callMethod(Clock.class, "systemUTC")
		.orShould()
		.callMethod(Clock.class, "systemDefaultZone")
		.orShould()
		.callMethod(Clock.class, "system", ZoneId.class)
		.orShould()
		.callMethod(System.class, "currentTimeMillis");

	@ArchTest
	static final ArchRule PACKAGES_DO_NOT_GO_ROUND_IN_CIRCLES = slices().matching("org.kaidah.(**)")
		.should()
		.beFreeOfCycles();

}
