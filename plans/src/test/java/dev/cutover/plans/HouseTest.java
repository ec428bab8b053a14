package dev.cutover.plans;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.cutover.plans", importOptions = DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("dev.cutover.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule thePlanKnowsOnlyTheJdk =
            noClasses()
                    .that()
                    .resideInAPackage("dev.cutover.plans")
                    .should()
                    .dependOnClassesThat()
                    .resideOutsideOfPackages(
                            "dev.cutover.plans",
                            "dev.cutover.plans.probes",
                            "java..",
                            "org.jspecify..")
                    .because("everybody imports it");

    @ArchTest
    static final ArchRule theRulesKnowOnlyThePlan =
            noClasses()
                    .that()
                    .resideInAPackage("dev.cutover.plans.lint")
                    .should()
                    .dependOnClassesThat()
                    .resideOutsideOfPackages(
                            "dev.cutover.plans",
                            "dev.cutover.plans.lint",
                            "dev.cutover.plans.probes..",
                            "java..",
                            "org.jspecify..")
                    .because("what is wrong with a plan does not depend on how it was written");

    @ArchTest
    static final ArchRule onlyTheBlocksKnowTheParser =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.cutover.plans.markdown.blocks")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.commonmark..")
                    .because("what a line means does not depend on who parsed it");
}
