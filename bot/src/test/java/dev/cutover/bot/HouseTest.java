package dev.cutover.bot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;

/// The walls inside the program.
@AnalyzeClasses(packages = "dev.cutover", importOptions = DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("dev.cutover.(**)")
                    .should()
                    .beFreeOfCycles()
                    .because("a package that is part of a cycle cannot be read alone");

    @ArchTest
    static final ArchRule oneDirection =
            noClasses()
                    .that()
                    .resideInAnyPackage("dev.cutover.plans..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("dev.cutover.commands..", "dev.cutover.bot..")
                    .because("plans <- commands <- bot, and nothing points back");

    @ArchTest
    static final ArchRule commandsKnowNoBot =
            noClasses()
                    .that()
                    .resideInAPackage("dev.cutover.commands..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("dev.cutover.bot..")
                    .because("plans <- commands <- bot, and nothing points back");

    @ArchTest
    static final ArchRule webTypesStayInTheirRooms =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "dev.cutover.bot.web..",
                            "dev.cutover.bot.local..",
                            "dev.cutover.bot.slack.door..",
                            "dev.cutover.bot.probes.push.door")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "gg.jte..")
                    .because("a web server can then be changed in one room");

    @ArchTest
    static final ArchRule slackStaysInItsRoom =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.cutover.bot.slack..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.slack.api..")
                    .because("a cutover does not know where people talk about it");

    @ArchTest
    static final ArchRule discordStaysInItsRoom =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.cutover.bot.discord..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("net.dv8tion..", "com.neovisionaries..")
                    .because("a cutover does not know where people talk about it");

    @ArchTest
    static final ArchRule mailStaysInItsRoom =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.cutover.bot.deliveries.mail")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..")
                    .because("a letter does not know how it travels");

    @ArchTest
    static final ArchRule platformsDoNotKnowEachOther =
            slices().matching("dev.cutover.bot.(slack|discord|local)..")
                    .should()
                    .notDependOnEachOther()
                    .because("what two platforms need is in a neutral room");

    @ArchTest
    static final ArchRule theCommandLineStaysInItsRoom =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.cutover.bot.cli..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("picocli..")
                    .because("the program can be started without a command line");

    @ArchTest
    static final ArchRule jsonStaysAtTheEdges =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "dev.cutover.commands.journal..",
                            "dev.cutover.bot.local..",
                            "dev.cutover.bot.web..",
                            "dev.cutover.bot.slack..",
                            "dev.cutover.bot.discord..",
                            "dev.cutover.bot.cli..",
                            "dev.cutover.bot.export..",
                            "dev.cutover.bot.probes.json",
                            "dev.cutover.bot.deliveries.webhook",
                            "dev.cutover.bot.probes.push.door")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.google.gson..")
                    .because("what is stored or sent is written where it is stored or sent");

    @ArchTest
    static final ArchRule theDatabaseStaysInTheJournal =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "dev.cutover.commands.journal..", "dev.cutover.bot.probes.sql")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.jdbi..", "java.sql..", "org.h2..")
                    .because("the ledger is a view, and nobody decides by it");

    @ArchTest
    static final ArchRule adaptersDoNotKnowTheChatsWriters =
            noClasses()
                    .that()
                    .resideInAPackage("dev.cutover.bot.chat..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "dev.cutover.bot.local..",
                            "dev.cutover.bot.slack..",
                            "dev.cutover.bot.discord..",
                            "dev.cutover.bot.web..")
                    .because("the port knows no platform");

    @ArchTest
    static final ArchRule timeComesInAsAnArgument =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(Clock.class, "systemUTC")
                    .orShould()
                    .callMethod(Clock.class, "systemDefaultZone")
                    .because("a test then sets the clock");

    @ArchTest
    static final ArchRule onlyTheCommandLineTakesTheRealClock =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.cutover.bot.cli..")
                    .should()
                    .callMethod(InstantSource.class, "system")
                    .because("a test then sets the clock");

    @ArchTest
    static final ArchRule namesSayWhat =
            classes()
                    .should()
                    .haveSimpleNameNotEndingWith("Impl")
                    .andShould()
                    .haveSimpleNameNotEndingWith("Manager")
                    .andShould()
                    .haveSimpleNameNotEndingWith("Util")
                    .andShould()
                    .haveSimpleNameNotEndingWith("Utils")
                    .andShould()
                    .haveSimpleNameNotEndingWith("Helper")
                    .andShould()
                    .haveSimpleNameNotEndingWith("Service")
                    .because("a name says what a thing is, in the field's own words");
}
