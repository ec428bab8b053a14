package dev.cutover.commands;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.UUID;

/// The walls of this module.
@AnalyzeClasses(packages = "dev.cutover.commands", importOptions = DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("dev.cutover.(commands.*..)")
                    .should()
                    .beFreeOfCycles()
                    .because("a room that needs its neighbour's neighbour cannot be read alone");

    @ArchTest
    static final ArchRule THE_HEART_IS_PURE =
            classes()
                    .that()
                    .resideInAPackage("dev.cutover.commands")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "dev.cutover.commands",
                            "dev.cutover.plans",
                            "dev.cutover.commands.probes",
                            "dev.cutover.plans.amend",
                            "dev.cutover.plans.probes",
                            "dev.cutover.plans.probes.reading",
                            "java.lang..",
                            "java.time..",
                            "java.math..",
                            "java.util..",
                            "org.jspecify..")
                    .because("what may happen is decided without I/O, database or chat");

    @ArchTest
    static final ArchRule PEOPLE_ARE_SPOKEN_TO_WITHOUT_A_DATABASE =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.cutover.commands.journal")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.google.gson..", "org.jdbi..", "java.sql..", "org.h2..")
                    .because("how events are stored is the journal's own affair");

    @ArchTest
    static final ArchRule GRAMMAR_TIME_WORDS_AND_VIEWS_DO_NOT_KNOW_WHO_ASKS =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "dev.cutover.commands.grammar",
                            "dev.cutover.commands.time",
                            "dev.cutover.commands.words",
                            "dev.cutover.commands.views")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "dev.cutover.commands.control", "dev.cutover.commands.journal")
                    .because("they are functions of what is so, and of nothing else");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_OUTSIDE =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(Clock.class, "systemUTC")
                    .orShould()
                    .callMethod(Clock.class, "systemDefaultZone")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .because("a night is replayed and tested with a clock of its own");

    @ArchTest
    static final ArchRule NOTHING_IS_LEFT_TO_CHANCE =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(Random.class, UUID.class)
                    .because("the same entries give the same state on every machine");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_IT_IS =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("Util")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Service")
                    .because("such a name says how little is known about a class");
}
