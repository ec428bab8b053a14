package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cutover.commands.Nudge.Kind;
import dev.cutover.commands.kit.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who is told of what waits for them, and when nobody is.
class NudgingTest extends TimedMove {

    @Test
    void theNextTaskIsSaidToItsOwnerBeforeItIsPlanned() {
        story.given("02:00 Ana: claim 1.1", "02:02 Ana: done 1.1");

        // Planned for 02:10, ten minutes after the start.
        assertThat(next("02:02")).isEqualTo(Story.at("02:02"));
        assertThat(at("02:02"))
                .extracting(Nudge::kind, Nudge::task, Nudge::called)
                .containsExactly(tuple(Kind.SOON, "1.2", List.of(Story.BEN)));
        assertThat(lastLine())
                .isEqualTo(
                        "Ben: 1.2 Copy the data is planned for 02:10 and can begin. Next: /cutover claim 1.2");
        assertThat(at("02:03")).isEmpty();
    }

    @Test
    void whoHasSomethingInHandIsNotToldOfTheNext() {
        story.given("02:00 Ana: claim 1.1", "02:01 Ben: claim 1.3", "02:02 Ana: done 1.1");

        assertThat(at("02:03")).isEmpty();
    }

    @Test
    void whatWasClaimedMeanwhileIsNotSaid() {
        story.given("02:00 Ana: claim 1.1", "02:02 Ana: done 1.1", "02:02 Ben: claim 1.2");

        assertThat(at("02:03")).isEmpty();
    }

    @Test
    void whatNobodyHasAndIsDueIsSaidOnce() {
        assertThat(next("02:01")).isEqualTo(Story.at("02:05"));
        assertThat(at("02:04")).isEmpty();
        assertThat(at("02:05"))
                .extracting(Nudge::kind, Nudge::task, Nudge::called)
                .containsExactly(tuple(Kind.UNCLAIMED, "1.1", List.of(Story.ANA)));
        assertThat(lastLine())
                .isEqualTo(
                        "Ana: 1.1 Stop the jobs was planned for 02:00, and nobody has it. Next: /cutover claim 1.1");
        assertThat(at("02:06")).isEmpty();
    }

    @Test
    void whereSomebodyWorksNobodyIsPressedToTakeMore() {
        story.given("02:01 Ben: claim 1.3");

        assertThat(at("02:20")).isEmpty();
    }

    @Test
    void aTaskThatIsGivenBackIsAnotherMatter() {
        at("02:05");
        story.given("02:06 Ana: claim 1.1", "02:07 Ana: release 1.1");

        assertThat(at("02:11")).isEmpty();
        assertThat(kinds("02:12")).containsExactly(Kind.UNCLAIMED);
    }

    @Test
    void whoeverIsSilentAboutATaskWithoutAnEstimateIsAskedOnce() {
        story.given("02:10 Ben: claim 1.3", "02:30 Ben: note half of them --task 1.3");

        assertThat(at("03:29")).isEmpty();
        assertThat(at("03:30"))
                .extracting(Nudge::kind, Nudge::called)
                .containsExactly(tuple(Kind.SILENT, List.of(Story.BEN)));
        assertThat(lastLine())
                .isEqualTo(
                        "Ben: nothing was heard of 1.3 Tell the team since 02:30. Next: /cutover done 1.3 or /cutover note TEXT --task 1.3");
        assertThat(at("06:00")).isEmpty();
    }

    @Test
    void onHoldNobodyIsPressedAndTheTimeBeginsAnew() {
        story.given("02:00 Ana: claim 1.1", "02:05 Ben: hold storage");

        assertThat(at("03:00")).isEmpty();
        story.given("03:01 Ben: resume");
        assertThat(at("03:15")).isEmpty();
        assertThat(kinds("03:16")).containsExactly(Kind.LATE_UNANSWERED);
    }

    @Test
    void aClosedCutoverTellsNobodyAnything() {
        story.given("02:01 Ana: close it is over");

        assertThat(at("09:00")).isEmpty();
    }
}
