package dev.cutover.plans.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cutover.plans.Plan;
import dev.cutover.plans.Requirement.PhaseComplete;
import dev.cutover.plans.Task;
import dev.cutover.plans.markdown.MarkdownReader;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AmendmentTest {

    private static final String THREE = tasks("Stop the writers", "Dump the database", "Copy it");

    private static String tasks(String... titles) {
        return "# Plan\n\n## Phase 1: Work\n\n" + boxes(titles);
    }

    private static String phases(String... phases) {
        return "# P\n\n" + String.join("\n", phases);
    }

    private static String phase(String title, String... titles) {
        return "## " + title + "\n\n" + boxes(titles);
    }

    private static String boxes(String... titles) {
        return List.of(titles).stream()
                .map(title -> "- [ ] " + title + "\n")
                .collect(Collectors.joining());
    }

    private static Plan plan(String text) {
        return new MarkdownReader().read(text);
    }

    private static Amendment amended(String before, String after) {
        return Amendment.between(plan(before), plan(after), Past.NONE);
    }

    /// `1.1 Stop the writers` and so on, in the order of the text.
    private static List<String> known(Amendment amendment) {
        return known(amendment.plan());
    }

    private static List<String> known(Plan plan) {
        return plan.tasks().map(task -> task.id() + " " + task.title()).toList();
    }

    /// `ADDED 1.4`.
    private static List<String> changes(Amendment amendment) {
        return amendment.tasks().stream().map(task -> task.change() + " " + task.id()).toList();
    }

    private static TaskChange only(Amendment amendment) {
        assertThat(amendment.tasks()).hasSize(1);
        return amendment.tasks().getFirst();
    }

    @Test
    void theSameTextIsNoDifference() {
        assertThat(amended(THREE, THREE).isEmpty()).isTrue();
    }

    @Test
    void blanksBoldAndLineEndsAreNoDifference() {
        String decorated =
                THREE.replace("Dump the database", "**Dump**  the database  ")
                        .replace("\n", "\r\n")
                        .replace("# Plan", "Some words before.\n\n# Plan");

        Amendment amendment = amended(THREE, decorated);

        assertThat(amendment.isEmpty()).isTrue();
    }

    @Test
    void aTaskAtTheFrontShiftsNoNumber() {
        Amendment amendment =
                amended(
                        THREE,
                        tasks("Tell support", "Stop the writers", "Dump the database", "Copy it"));

        assertThat(known(amendment))
                .containsExactly(
                        "1.4 Tell support",
                        "1.1 Stop the writers",
                        "1.2 Dump the database",
                        "1.3 Copy it");
        assertThat(changes(amendment)).containsExactly("ADDED 1.4");
    }

    @Test
    void aTaskAtTheEndHasTheNumberThatTheReaderGave() {
        Amendment amendment =
                amended(THREE, tasks("Stop the writers", "Dump the database", "Copy it", "Tell"));

        assertThat(changes(amendment)).containsExactly("ADDED 1.4");
        assertThat(amendment.taskIds()).isEmpty();
    }

    @Test
    void aTaskThatIsGoneIsRemovedAndTheOthersStay() {
        Amendment amendment = amended(THREE, tasks("Stop the writers", "Copy it"));

        assertThat(known(amendment)).containsExactly("1.1 Stop the writers", "1.3 Copy it");
        assertThat(changes(amendment)).containsExactly("REMOVED 1.2");
    }

    @Test
    void theNumberOfARemovedTaskIsNotGivenAgain() {
        Amendment first = amended(THREE, tasks("Stop the writers", "Dump the database"));
        Past past = Past.NONE.between(plan(THREE), first.plan());

        Amendment second =
                Amendment.between(
                        first.plan(),
                        plan(tasks("Stop the writers", "Dump the database", "Sing")),
                        past);

        assertThat(known(second)).contains("1.4 Sing").doesNotContain("1.3 Sing");
    }

    @Test
    void whatComesBackHasItsNumberAgain() {
        Amendment first = amended(THREE, tasks("Stop the writers", "Copy it"));
        Past past = Past.NONE.between(plan(THREE), first.plan());

        Amendment second = Amendment.between(first.plan(), plan(THREE), past);

        assertThat(known(second)).isEqualTo(known(plan(THREE)));
        assertThat(changes(second)).containsExactly("RETURNED 1.2");
    }

    @Test
    void whatComesBackInAnotherPhaseIsNew() {
        String two = THREE + "\n## Phase 2: Later\n\n- [ ] Look\n";
        String without = two.replace("- [ ] Dump the database\n", "");
        Amendment first = amended(two, without);
        Past past = Past.NONE.between(plan(two), first.plan());

        Amendment second =
                Amendment.between(first.plan(), plan(without + "- [ ] Dump the database\n"), past);

        assertThat(changes(second)).containsExactly("ADDED 2.2");
    }

    @Test
    void anotherOrderKeepsTheNumbersAndNamesTheFewestThatMoved() {
        Amendment amendment =
                amended(THREE, tasks("Copy it", "Stop the writers", "Dump the database"));

        assertThat(known(amendment))
                .containsExactly("1.3 Copy it", "1.1 Stop the writers", "1.2 Dump the database");
        assertThat(only(amendment).id()).isEqualTo("1.3");
        assertThat(only(amendment).aspects()).containsExactly(Aspect.PLACE);
    }

    @Test
    void aRewordedTitleAtTheSamePlaceIsTheSameTask() {
        Amendment amendment =
                amended(
                        THREE,
                        tasks("Stop the writers", "Dump the whole database to disk", "Copy it"));

        assertThat(known(amendment)).contains("1.2 Dump the whole database to disk");
        assertThat(only(amendment).titleBefore()).isEqualTo("Dump the database");
    }

    @Test
    void aRewordedTitleIsTheSameTaskWhereItsNeighbourMovedAwayToo() {
        Amendment amendment =
                amended(
                        phases(
                                phase("Phase 1: A", "Stop it", "Tell all", "Dump the database"),
                                phase("Phase 2: B", "Look")),
                        phases(
                                phase("Phase 1: A", "Stop it", "Dump the whole database"),
                                phase("Phase 2: B", "Look", "Tell all")));

        assertThat(known(amendment)).contains("1.3 Dump the whole database");
    }

    @Test
    void anotherThingAtTheSamePlaceIsAnotherTask() {
        Amendment amendment = amended(THREE, tasks("Stop the writers", "Sing a song", "Copy it"));

        assertThat(known(amendment)).contains("1.4 Sing a song");
        assertThat(changes(amendment)).containsExactly("ADDED 1.4", "REMOVED 1.2");
    }

    @Test
    void anotherNumberInATitleIsAnotherTask() {
        Amendment amendment =
                amended(tasks("Restart server 1", "Look"), tasks("Restart server 2", "Look"));

        assertThat(changes(amendment)).containsExactly("ADDED 1.3", "REMOVED 1.1");
    }

    @Test
    void ofTwoThatSayTheSameTheOneBesideItsNeighboursStays() {
        Amendment amendment =
                amended(
                        tasks("Open", "Restart", "Read", "Write", "Restart", "Close"),
                        tasks("Open", "Read", "Write", "Restart", "Close"));

        assertThat(changes(amendment)).containsExactly("REMOVED 1.2");
        assertThat(known(amendment)).contains("1.5 Restart");
    }

    @Test
    void twoThatSayTheSameAreToldApartByWhatStandsBelowThem() {
        String before = tasks("Restart\n  - [ ] The web server", "Restart\n  - [ ] The worker");
        String after = tasks("Restart\n  - [ ] The worker");

        assertThat(changes(amended(before, after))).containsExactly("REMOVED 1.1");
    }

    @Test
    void aTaskThatMovesToAnotherPhaseIsTheSame() {
        String before = THREE + "\n## Phase 2: Later\n\n- [ ] Look\n";
        String after =
                tasks("Stop the writers", "Dump the database")
                        + "\n## Phase 2: Later\n\n- [ ] Look\n- [ ] Copy it\n";

        Amendment amendment = amended(before, after);

        assertThat(known(amendment)).contains("1.3 Copy it");
        assertThat(only(amendment).phaseBefore()).isEqualTo("1");
        assertThat(only(amendment).phase()).isEqualTo("2");
    }

    @Test
    void aWrittenNumberIsTheTaskWhateverItSays() {
        Amendment amendment =
                amended(
                        tasks("**1.1** One", "**1.2** Two"),
                        tasks("**1.2** Entirely different", "**1.1** One"));

        assertThat(known(amendment)).containsExactly("1.2 Entirely different", "1.1 One");
        assertThat(amendment.tasks())
                .anySatisfy(change -> assertThat(change.titleBefore()).isEqualTo("Two"));
    }

    @Test
    void numbersThatMovedToOtherTextsAreTold() {
        Amendment amendment =
                amended(
                        tasks("**1.1** Dump", "**1.2** Copy"),
                        tasks("**1.1** Announce", "**1.2** Dump", "**1.3** Copy"));

        assertThat(amendment.tasks().getFirst().nowAt()).isEqualTo("1.2");
        assertThat(amendment.tasks().get(1).nowAt()).isEqualTo("1.3");
    }

    @Test
    void numbersThatAreWrittenInFrontOfTasksThatHadNoneChangeNothing() {
        Amendment amendment =
                amended(
                        THREE,
                        tasks(
                                "**1.1** Stop the writers",
                                "**1.2** Dump the database",
                                "**1.3** Copy it"));

        assertThat(amendment.isEmpty()).isTrue();
    }

    @Test
    void otherNumbersInFrontOfKnownTasksAreToldAndNotTaken() {
        Amendment amendment =
                amended(THREE, tasks("**A1** Stop the writers", "Dump the database", "Copy it"));

        assertThat(known(amendment)).isEqualTo(known(plan(THREE)));
        assertThat(only(amendment).written()).isEqualTo("A1");
    }

    @Test
    void aNewTaskCannotTakeANumberThatPeopleKnow() {
        Amendment amendment =
                amended(
                        THREE,
                        tasks("**1.1** Sing", "Stop the writers", "Dump the database", "Copy it"));

        assertThat(known(amendment)).contains("1.4 Sing", "1.1 Stop the writers");
        assertThat(only(amendment).written()).isEqualTo("1.1");
    }

    @Test
    void needsAndGroupsFollowTheNumbers() {
        Amendment amendment =
                amended(
                        """
                        # P

                        ## Phase 1: Work

                        ### Dumps

                        - [ ] Dump
                        - [ ] Copy
                          - **Needs:** 1.1
                        """,
                        """
                        # P

                        ## Phase 1: Work

                        ### Dumps

                        - [ ] Sing
                        - [ ] Dump
                        - [ ] Copy
                          - **Needs:** 1.2
                        """);

        assertThat(changes(amendment)).containsExactly("ADDED 1.3");
        assertThat(amendment.plan().task("1.2").orElseThrow().details().needs())
                .containsExactly("1.1");
        assertThat(amendment.plan().phases().getFirst().groups().getFirst().tasks())
                .containsExactly("1.3", "1.1", "1.2");
    }

    @Test
    void whatElseIsAnotherAboutATaskIsNamed() {
        Amendment amendment =
                amended(
                        tasks("Dump (10 min, S)\n  - **Owner:** @ana"),
                        tasks(
                                "Dump (20 min, M)\n  - **Owner:** @ben\n  - **Acceptance:** it"
                                        + " restores"));

        assertThat(only(amendment).aspects())
                .containsExactly(Aspect.ESTIMATE, Aspect.SIZE, Aspect.OWNER, Aspect.ACCEPTANCE);
    }

    @Test
    void aTaskThatTheTeamAddedStaysUntilTheTextHoldsIt() {
        Plan before = plan(THREE);
        Plan now =
                before.with(List.of(before.phases().getFirst().with(Task.added("1.4", "Warm it"))));

        Amendment stays = Amendment.between(now, plan(THREE), Past.NONE);
        Amendment held = Amendment.between(now, plan(THREE + "- [ ] warm it\n"), Past.NONE);

        assertThat(stays.isEmpty()).isTrue();
        assertThat(known(stays)).contains("1.4 Warm it");
        assertThat(known(held)).containsOnlyOnce("1.4 warm it").hasSize(4);
        assertThat(held.plan().task("1.4").orElseThrow().isAdded()).isFalse();
    }

    @Test
    void anAddedTaskWhosePhaseIsGoneStaysInTheLast() {
        Plan before = plan(THREE + "\n## Phase 2: Later\n\n- [ ] Look\n");
        Plan now =
                before.with(
                        List.of(
                                before.phases().getFirst(),
                                before.phases().get(1).with(Task.added("2.2", "Warm it"))));

        Amendment amendment = Amendment.between(now, plan(THREE), Past.NONE);

        assertThat(known(amendment)).contains("2.2 Warm it");
    }

    @Test
    void stepsFollowTheirWords() {
        Amendment amendment =
                amended(
                        tasks("Dump\n  - [ ] One\n  - [ ] Two\n  - [ ] Three"),
                        tasks("Dump\n  - [ ] Zero\n  - [ ] Three\n  - [x] **one**"));

        assertThat(amendment.steps()).containsExactly(new StepsKept("1.1", List.of(0, 3, 1)));
        assertThat(amendment.parts())
                .extracting(PartChange::change, PartChange::text)
                .containsExactly(tuple(Change.ADDED, "Zero"), tuple(Change.REMOVED, "Two"));
        assertThat(only(amendment).aspects()).containsExactly(Aspect.STEPS);
    }

    private static final String CRITERIA =
            THREE + "\n**Phase 1 Completion Criteria:**\n\n- [ ] All well\n- [ ] No errors\n";

    @Test
    void criteriaFollowTheirWords() {
        Amendment amendment =
                amended(
                        CRITERIA,
                        CRITERIA.replace("- [ ] All well\n", "- [x] New\n")
                                .replace("- [ ] No errors", "- [ ] No errors\n- [ ] All well"));

        assertThat(amendment.criteria())
                .containsExactly(
                        new CriteriaKept(
                                "1",
                                List.of(
                                        new CriteriaKept.Kept(2, "1", 2),
                                        new CriteriaKept.Kept(3, "1", 1))));
        assertThat(amendment.parts())
                .containsExactly(
                        new PartChange(PartChange.Part.CRITERION, Change.ADDED, "1", "New", true));
    }

    @Test
    void aTickInTheTextIsTold() {
        Amendment amendment = amended(THREE, THREE.replace("- [ ] Copy", "- [x] Copy"));

        assertThat(only(amendment).ticked()).isTrue();
        assertThat(only(amendment).aspects()).isEmpty();
    }

    @Test
    void aPhaseThatIsInsertedTakesNothingFromTheOthers() {
        String before = phases(phase("Prepare", "One"), phase("Switch", "Two"));
        String after =
                phases(phase("Announce", "Zero"), phase("Prepare", "One"), phase("Switch", "Two"));

        Amendment amendment = amended(before, after);

        assertThat(known(amendment)).containsExactly("C.1 Zero", "A.1 One", "B.1 Two");
        assertThat(amendment.phases())
                .extracting(PhaseChange::change, PhaseChange::id)
                .containsExactly(tuple(Change.ADDED, "C"));
    }

    @Test
    void aPhaseWithANumberIsTheSameUnderAnotherTitle() {
        Amendment amendment = amended(THREE, THREE.replace("Phase 1: Work", "Phase 1: Labour"));

        assertThat(amendment.tasks()).isEmpty();
        assertThat(amendment.phases().getFirst().titleBefore()).isEqualTo("Phase 1: Work");
        assertThat(amendment.phases().getFirst().anew()).isFalse();
    }

    @Test
    void aPhaseWithoutANumberIsTheSameByItsTasks() {
        Amendment amendment =
                amended(
                        phases(phase("Zip", "One", "Two"), phase("Last", "Three")),
                        phases(
                                phase("First of all", "Zero"),
                                phase("Unpack everything", "One", "Two"),
                                phase("Last", "Three")));

        assertThat(known(amendment)).contains("A.1 One", "A.2 Two", "B.1 Three", "C.1 Zero");
    }

    @Test
    void aNumberThatStandsForAnotherPhaseBeginsAnewAndTheTasksFollowTheirWords() {
        String before =
                phases(phase("Phase 1: Prepare", "One"), phase("Phase 2: Move", "Two", "Three"));
        String after =
                phases(
                        phase("Phase 1: Prepare", "One"),
                        phase("Phase 2: Announce", "Call them"),
                        phase("Phase 3: Move", "Two", "Three"));

        Amendment amendment = amended(before, after);

        assertThat(known(amendment))
                .containsExactly("1.1 One", "2.3 Call them", "2.1 Two", "2.2 Three");
        assertThat(amendment.phases())
                .extracting(PhaseChange::id, PhaseChange::change, PhaseChange::anew)
                .containsExactly(tuple("2", Change.CHANGED, true), tuple("3", Change.ADDED, true));
    }

    @Test
    void aPhaseThatIsSplitKeepsItsTasks() {
        Amendment amendment =
                amended(
                        THREE,
                        tasks("Stop the writers", "Dump the database")
                                + "\n## Phase 2: Rest\n\n- [ ] Copy it\n");

        assertThat(known(amendment)).isEqualTo(known(plan(THREE)));
        assertThat(only(amendment).phaseBefore()).isEqualTo("1");
    }

    @Test
    void gatesNameThePhasesAsPeopleKnowThem() {
        String before = phases(phase("Prepare", "One"), phase("Switch", "Two"));
        String after =
                """
                # P

                ## Announce

                - [ ] Zero

                ## Prepare

                - [ ] One

                ## Switch

                **Blocking:** Prepare complete

                - [ ] Two
                """;

        Amendment amendment = amended(before, after);

        assertThat(amendment.plan().phase("B").orElseThrow().blockedBy())
                .containsExactly(new PhaseComplete("A", "Prepare complete"));
    }

    @Test
    void strictOrderIsNamedWhereItIsAskedForFromNowOn() {
        Amendment amendment =
                amended(
                        THREE,
                        THREE.replace(
                                "# Plan\n", "# Plan\n\nAll tasks must be completed in order.\n"));

        assertThat(amendment.plan().strictOrder()).isTrue();
        assertThat(amendment.whole()).containsExactly(Aspect.ORDER);
    }

    @Test
    void fiveThousandTasksAreMatchedInWellUnderASecond() {
        Amendment amendment = inTime(plan(big(0, 5000)), plan(big(1, 5000)));

        assertThat(changes(amendment)).containsExactly("ADDED 1.5001", "REMOVED 1.1");
    }

    @Test
    void fiveThousandTasksThatAreAllRewordedTakeNoLonger() {
        Plan reworded = plan(big(0, 5000).replace("Move the table", "Shift a table over"));

        assertThat(inTime(plan(big(0, 5000)), reworded).tasks()).hasSize(5000);
    }

    private static final String WAYS =
            """
            # P

            ## Phase 1: Move

            **Choose one method:**

            #### Method A: Dump

            - [ ] Dump it

            #### Method B: Replicate

            - [ ] Replicate it
            - [ ] Wait 10 minutes before the check

            ## Rollback Plan

            ### Level 1: Quick

            **Time:** 5 minutes

            1. Run `service start old`

            ## Contacts

            | Role | Name | Contact |
            |------|------|---------|
            | DBA | Cleo | 555-1 |
            """;

    @Test
    void aWayLeavesOutTheTasksThatItMeansWhateverStandsInFront() {
        Amendment amendment =
                amended(WAYS, WAYS.replace("- [ ] Dump it", "- [ ] Lock it\n- [ ] Dump it"));

        Plan known = amendment.plan();
        assertThat(known(known))
                .containsExactly(
                        "1.4 Lock it",
                        "1.1 Dump it",
                        "1.2 Replicate it",
                        "1.3 Wait 10 minutes before the check");
        assertThat(known.arrangements().choices().alternatives().getFirst().ways())
                .extracting(way -> way.tasks())
                .containsExactly(List.of("1.4", "1.1"), List.of("1.2", "1.3"));
        assertThat(known.arrangements().timetable().waits())
                .extracting(wait -> wait.scope().task())
                .containsExactly("1.3");
        assertThat(amendment.whole()).isEmpty();
    }

    @Test
    void whatSurroundsTheWorkIsComparedWhereverItStands() {
        assertThat(amended(WAYS, WAYS.replace("# P\n", "# P\n\nMore words.\n")).isEmpty()).isTrue();
        assertThat(amended(WAYS, WAYS.replace("start old", "start new")).whole())
                .containsExactly(Aspect.ROLLBACK);
        assertThat(amended(WAYS, WAYS.replace("555-1", "555-2")).whole())
                .containsExactly(Aspect.TEAM);
        assertThat(amended(WAYS, WAYS.replace("Method A: Dump", "Method A: Copy")).whole())
                .containsExactly(Aspect.CHOICES);
        assertThat(
                        amended(
                                        WAYS,
                                        WAYS.replace(
                                                "# P\n",
                                                "# P\n\n**Window:** Sunday 06:00-08:00 UTC\n"))
                                .whole())
                .containsExactly(Aspect.TIMES);
        assertThat(
                        amended(
                                        WAYS,
                                        WAYS.replace(
                                                "- [ ] Dump it",
                                                "- [ ] Dump it\n  - Tenant ID: ____"))
                                .whole())
                .contains(Aspect.BLANKS);
        assertThat(
                        amended(
                                        WAYS,
                                        WAYS.replace(
                                                "- [ ] Dump it",
                                                "- [ ] Dump it\n  - Announce: \"We begin\""))
                                .whole())
                .contains(Aspect.ANNOUNCEMENTS);
    }

    @Test
    void fiveThousandTasksThatSayTheSameTakeNoLonger() {
        String same = tasks(IntStream.range(0, 5000).mapToObj(_ -> "Do it").toArray(String[]::new));

        assertThat(changes(inTime(plan(same), plan(same + "- [ ] Do it\n"))))
                .containsExactly("ADDED 1.5001");
    }

    /// The best of a few: other programs run on the machine, too.
    private static Amendment inTime(Plan now, Plan read) {
        Amendment amendment = Amendment.between(now, read, Past.NONE);
        Duration best = Duration.ofDays(1);
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            amendment = Amendment.between(now, read, Past.NONE);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            best = took.compareTo(best) < 0 ? took : best;
        }
        assertThat(best).isLessThan(Duration.ofSeconds(1));
        return amendment;
    }

    private static String big(int from, int count) {
        return tasks(
                IntStream.range(from, from + count)
                        .mapToObj(number -> "Move the table number " + number)
                        .toArray(String[]::new));
    }
}
