package dev.cutover.plans.amend;

import static dev.cutover.plans.amend.AmendedTexts.THREE;
import static dev.cutover.plans.amend.AmendedTexts.amended;
import static dev.cutover.plans.amend.AmendedTexts.changes;
import static dev.cutover.plans.amend.AmendedTexts.known;
import static dev.cutover.plans.amend.AmendedTexts.only;
import static dev.cutover.plans.amend.AmendedTexts.phase;
import static dev.cutover.plans.amend.AmendedTexts.phases;
import static dev.cutover.plans.amend.AmendedTexts.plan;
import static dev.cutover.plans.amend.AmendedTexts.tasks;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which task of a changed text is which.
class AmendmentTest {

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
}
