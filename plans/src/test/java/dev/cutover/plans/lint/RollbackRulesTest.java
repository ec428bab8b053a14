package dev.cutover.plans.lint;

import static dev.cutover.plans.lint.Linting.info;
import static dev.cutover.plans.lint.Linting.warning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Rollback;
import dev.cutover.plans.Rollback.Level;
import dev.cutover.plans.Rollback.Procedure;
import dev.cutover.plans.Rollback.Trigger;
import dev.cutover.plans.Team;
import dev.cutover.plans.Team.Contact;
import dev.cutover.plans.Timetable;
import dev.cutover.plans.Timetable.Window;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The way back, and who can be called.
class RollbackRulesTest {

    private static final String TWO =
            """
            # Move the wiki
            ## Phase 1: Preparation
            - [ ] a
            ## Phase 2: Production deployment
            - [ ] b
            ## Phase 3: Cutover
            - [ ] c
            **Phase 3 Completion Criteria:**
            - [ ] The rollback was rehearsed
            - [ ] No rollback needed
            """;

    @Test
    void aPlanWithoutAWayBackIsFlaggedAtEachPhaseThatChangesProduction() {
        String fix =
                "Add a chapter “## Rollback” with what makes you turn back, the commands, and how"
                        + " long it takes.";
        assertThat(Linting.of(new NoRollbackRule(), TWO))
                .containsExactly(
                        warning(
                                4,
                                "no-rollback",
                                "“Phase 2: Production deployment” changes production, and this plan"
                                        + " has no way back.",
                                fix),
                        warning(
                                6,
                                "no-rollback",
                                "“Phase 3: Cutover” changes production, and this plan has no way"
                                        + " back.",
                                fix));
    }

    @Test
    void wherePhasesHaveOneTheOthersAreAHint() {
        String text = TWO + "\n**Rollback Available:** If anything fails, go back\n";
        assertThat(Linting.of(new NoRollbackRule(), text))
                .containsExactly(
                        info(
                                4,
                                "no-rollback",
                                "“Phase 2: Production deployment” seems to change production, but"
                                        + " names no way back, as another phase does.",
                                "Write “**Rollback Available:** …” below it, even if it is only"
                                        + " what to stop."));
    }

    @Test
    void aWayBackForTheWholeNightIsEnough() {
        Procedure procedure =
                new Procedure(
                        "Back",
                        20,
                        null,
                        null,
                        null,
                        null,
                        List.of("Switch back"),
                        List.of(),
                        null,
                        null);
        Level level = level("Quick", 20, null, List.of());
        assertThat(Linting.of(new NoRollbackRule(), TWO + "## Rollback\nSwitch back.\n")).isEmpty();
        assertThat(of(new NoRollbackRule(), TWO, List.of(), List.of(level))).isEmpty();
        assertThat(
                        Linting.of(
                                new NoRollbackRule(),
                                TWO,
                                Linting.rollback(
                                        new Rollback(
                                                List.of(),
                                                List.of(),
                                                List.of(procedure),
                                                null,
                                                List.of()))))
                .isEmpty();
        assertThat(Linting.of(new NoRollbackRule(), TWO.replace("[ ]", "[x]"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Post-Deployment Monitoring",
                "Deployment Phase 4: Validation",
                "Release rehearsal on staging",
                "Pre-cutover checks",
                "Documentation"
            })
    void phasesAroundTheChangeNeedNone(String title) {
        assertThat(Linting.of(new NoRollbackRule(), "## " + title + "\n- [ ] a\n")).isEmpty();
    }

    @Test
    void aTriggerWithoutANumberIsFlaggedAtItsLine() {
        String text =
                """
                ## Phase 1: Cutover
                - [ ] a
                ## Level 1: Quick

                **Trigger:** performance issues, user complaints
                """;
        String fix = "Say how much for how long, for example “error rate above 5 % for 5 minutes”.";
        Level level = level("Quick", 3, "Performance issues, crashes, user complaints", List.of());
        Trigger slow = trigger("If pages are slow, STOP", 2, null);
        assertThat(of(new VagueTriggerRule(), text, List.of(slow), List.of(level)))
                .containsExactly(
                        warning(
                                2,
                                "vague-trigger",
                                "“If pages are slow” has no number, so at night it is a matter of"
                                        + " opinion.",
                                fix),
                        warning(
                                5,
                                "vague-trigger",
                                "“Performance issues” and “user complaints” have no number, so at"
                                        + " night it is a matter of opinion.",
                                fix));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "error rate above 5 % for five minutes",
                "If the backup fails, STOP",
                "Data corruption",
                "If ANY issues, revert",
                "Application crashes"
            })
    void aTriggerThatIsSoOrIsNotIsFine(String trigger) {
        assertThat(of(new VagueTriggerRule(), TWO, List.of(trigger(trigger, 2, null)), List.of()))
                .isEmpty();
    }

    @Test
    void aLevelWithoutATriggerIsFine() {
        Level level = level("Quick", 3, null, List.of());
        assertThat(of(new VagueTriggerRule(), TWO, List.of(), List.of(level))).isEmpty();
    }

    @Test
    void twoTargetsForOneReasonAreFlagged() {
        Trigger first = trigger("If it fails, run `migrate down 40`", 3, "a", "migrate down 40");
        Trigger second = trigger("If it fails, run `migrate down 41`", 7, "a", "migrate down 41");
        assertThat(of(new TwoTargetsRule(), TWO, List.of(first, second), List.of()))
                .containsExactly(
                        warning(
                                7,
                                "two-targets",
                                "`migrate down 41` here and `migrate down 40` in line 3 are for the"
                                        + " same reason.",
                                "Keep the one that is right."));
        Trigger elsewhere =
                trigger("If it fails, run `migrate down 41`", 7, "b", "migrate down 41");
        assertThat(of(new TwoTargetsRule(), TWO, List.of(first, elsewhere), List.of())).isEmpty();
        assertThat(of(new TwoTargetsRule(), TWO, List.of(first, first), List.of())).isEmpty();
    }

    @Test
    void aLevelThatGoesElsewhereThanTheTriggersIsFlaggedAtItsCommand() {
        String text =
                """
                ## Phase 1: Cutover
                - [ ] a
                ## Rollback
                ### Level 1: Quick
                ```bash
                # Stop
                migrate down 40
                systemctl restart app
                ```
                """;
        Level level =
                level("Quick", 4, null, List.of("# Stop\nmigrate down 40\nsystemctl restart app"));
        List<Trigger> triggers =
                List.of(
                        trigger("If a fails", 11, "a", "migrate down 40"),
                        trigger("If b fails", 12, "b", "migrate down 41"),
                        trigger("If c fails", 13, "c", "migrate down 42"));
        assertThat(of(new TwoTargetsRule(), text, triggers, List.of(level)))
                .containsExactly(
                        warning(
                                7,
                                "two-targets",
                                "“Quick” goes back with `migrate down 40`, but lines 12 and 13 say"
                                        + " `migrate down 41` and `migrate down 42`.",
                                "Say here when this one is right and when the one of the step that"
                                        + " failed."));
        assertThat(of(new TwoTargetsRule(), text, triggers.subList(0, 1), List.of(level)))
                .isEmpty();
    }

    @Test
    void aContactWhoIsOffDutyInTheWindowIsFlagged() {
        Contact lead = contact("Lead", "Ana", "@ana", "Business hours", 30);
        Contact database = contact("Database", "Ben", "@ben", "24/7", 31);
        Contact owner = contact(null, null, "@cleo", "Mon-Fri", 32);
        String fix = "Ask for a number that is answered then, or name somebody who is on call.";
        assertThat(called(TimeRulesTest.window(4, 6, 8), lead, database, owner))
                .containsExactly(
                        warning(
                                30,
                                "off-duty",
                                "Lead can be reached by “Business hours”, but the window is Sunday"
                                        + " 06:00-08:00 UTC (line 4).",
                                fix),
                        warning(
                                32,
                                "off-duty",
                                "@cleo can be reached by “Mon-Fri”, but the window is Sunday"
                                        + " 06:00-08:00 UTC (line 4).",
                                fix));
        Window sunday = TimeRulesTest.window(4, 10, 12);
        Window byDay = new Window("10-12", 4, null, sunday.from(), sunday.to(), sunday.zone(), "");
        assertThat(called(byDay, lead)).isEmpty();
        assertThat(called(sunday, lead)).hasSize(1);
    }

    private static List<Finding> called(Window window, Contact... contacts) {
        return Linting.of(
                new OffDutyRule(),
                TWO,
                Linting.arrangements(
                        Rollback.NONE,
                        new Team(List.of(contacts), List.of(), List.of()),
                        new Timetable(List.of(window), List.of(), List.of(), List.of(), null)));
    }

    @Test
    void contactsWithoutANameOrANumberAreFlagged() {
        Contact lead = contact("Lead", "[Name]", "@ana", null, 30);
        Contact database = contact("Database", "", "+49 XXX XXXXXXX", null, 31);
        Contact owner = contact("Owner", "Cleo", "@cleo", null, 32);
        assertThat(named(lead, database, owner))
                .containsExactly(
                        warning(
                                30,
                                "nameless-contact",
                                "2 contacts have no name yet: Lead and Database.",
                                "Write who it is that night, so that nobody has to ask."),
                        warning(
                                31,
                                "nameless-contact",
                                "“+49 XXX XXXXXXX” is no number that anybody can call (Database).",
                                "Write the number, and call it once before the night."));
        assertThat(named(lead))
                .extracting(finding -> finding.message())
                .containsExactly("This contact has no name yet: Lead.");
        assertThat(named(owner, contact("Support", null, null, null, 33))).isEmpty();
    }

    private static List<Finding> named(Contact... contacts) {
        return Linting.of(
                new NamelessContactRule(),
                TWO,
                Linting.arrangements(
                        Rollback.NONE,
                        new Team(List.of(contacts), List.of(), List.of()),
                        Timetable.NONE));
    }

    private static Contact contact(
            @Nullable String role,
            @Nullable String name,
            @Nullable String contact,
            @Nullable String availability,
            int line) {
        return new Contact(role, name, contact, availability, line);
    }

    private static List<Finding> of(
            Rule rule, String text, List<Trigger> triggers, List<Level> levels) {
        return Linting.of(
                rule,
                text,
                Linting.rollback(new Rollback(triggers, levels, List.of(), null, List.of())));
    }

    private static Trigger trigger(
            String text, int line, @Nullable String group, String... commands) {
        return new Trigger(text, line, "1", group, null, List.of(commands), false);
    }

    private static Level level(
            String title, int line, @Nullable String trigger, List<String> commands) {
        return new Level("1", title, line, trigger, List.of(), commands, null, null, null, null);
    }
}
