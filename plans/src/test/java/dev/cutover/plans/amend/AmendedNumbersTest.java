package dev.cutover.plans.amend;

import static dev.cutover.plans.amend.AmendedTexts.THREE;
import static dev.cutover.plans.amend.AmendedTexts.amended;
import static dev.cutover.plans.amend.AmendedTexts.known;
import static dev.cutover.plans.amend.AmendedTexts.only;
import static dev.cutover.plans.amend.AmendedTexts.plan;
import static dev.cutover.plans.amend.AmendedTexts.tasks;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Numbers that stand in a changed text, or came to stand there.
class AmendedNumbersTest {

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
}
