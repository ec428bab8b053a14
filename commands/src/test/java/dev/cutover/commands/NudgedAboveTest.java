package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cutover.commands.ClockCommand.Tick;
import dev.cutover.commands.Nudge.Kind;
import dev.cutover.commands.kit.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What nobody answers goes above, and to whom.
class NudgedAboveTest extends TimedMove {

    @Test
    void whatNobodyHasGoesAboveOnceItStaysSo() {
        at("02:05");

        assertThat(next("02:06")).isEqualTo(Story.at("02:20"));
        assertThat(at("02:20"))
                .extracting(Nudge::kind, Nudge::called, Nudge::role)
                .containsExactly(
                        tuple(Kind.UNCLAIMED_UNANSWERED, List.of(Story.CLEO), "Team lead"));
        assertThat(lastLine())
                .isEqualTo(
                        "Cleo (Team lead): 1.1 Stop the jobs was planned for 02:00, and still nobody has it. Next: /cutover assign 1.1 PERSON");
        assertThat(at("04:00")).isEmpty();
    }

    @Test
    void whatTakesTooLongGoesAboveRungByRungUntilSomebodySaysAWord() {
        story.given("02:00 Ana: claim 1.1");
        story.later("2026-11-21T02:10:00Z").when(Person.BOT, new Tick(AGENDA)).accepted();

        assertThat(kinds("02:24")).isEmpty();
        assertThat(at("02:25"))
                .extracting(Nudge::kind, Nudge::called)
                .containsExactly(tuple(Kind.LATE_UNANSWERED, List.of(Story.CLEO)));
        story.given("02:26 Ana: note the queue is long --task 1.1");
        assertThat(at("03:25")).isEmpty();
        assertThat(at("03:26"))
                .extracting(Nudge::called, Nudge::role)
                .containsExactly(tuple(List.of(DANA), "Head of operations"));
        assertThat(lastLine())
                .isEqualTo(
                        "Dana (Head of operations): 1.1 Stop the jobs should have been done by 02:10, and nobody has said a word about it. Next: /cutover task 1.1");
        assertThat(at("05:00")).isEmpty();
    }

    @Test
    void aBadIssueGoesAboveUnlessItIsAnswered() {
        story.given(
                "02:00 Ben: claim 1.3",
                "02:01 Ben: issue no space left --sev high",
                "02:02 Ben: issue typo --sev low");

        assertThat(at("02:15")).isEmpty();
        assertThat(at("02:16")).extracting(Nudge::issue).containsExactly(1);
        assertThat(lastLine())
                .isEqualTo(
                        "Cleo (Team lead): issue 1 is open since 02:01, and nobody has said a word about it. Next: /cutover issues");
        story.given("02:17 Ben: issue close 1 space made");
        assertThat(at("02:40")).isEmpty();
    }

    @Test
    void theLeadsOwnTaskGoesToWhoIsAboveThem() {
        story.given("02:00 Cleo: claim 1.1");

        assertThat(at("02:25")).extracting(Nudge::called).containsExactly(List.of(DANA));
    }

    @Test
    void whereThePlanNamesNobodyItGoesToWhoeverStartedIt() {
        story = Story.started("# Bare\n\n## Phase 1: One\n\n- [ ] **1.1** One (10 min)\n");
        story.given("02:00 Ben: claim 1.1");

        assertThat(at("02:25")).extracting(Nudge::called).containsExactly(List.of(Story.ANA));
    }

    @Test
    void aContactThatNobodyFilledInIsNobody() {
        story = Story.started(PLAN.replace("| Cleo |", "| [Name] |"));
        story.given("02:00 Ana: claim 1.1");

        assertThat(at("02:25")).extracting(Nudge::called).containsExactly(List.of(DANA));
    }

    @Test
    void whereNamesAreNotAllSomebodyUnknownIsOnlyNamed() {
        Story far = Story.of(PLAN);
        Opening opening =
                new Opening("far-1", "far", "hash", new Place("slack", "T1/C1"), false, null);
        Person ana = new Person("slack", "U1", "Ana");
        story = far.when(ana, new RunCommand.Start(opening)).accepted();
        story.when(ana, new TaskCommand.Claim("1.1")).accepted();

        assertThat(at("02:25"))
                .extracting(Nudge::called, Nudge::named)
                .containsExactly(tuple(List.of(), "Cleo"));
        assertThat(lastLine()).startsWith("Cleo (Team lead): 1.1 Stop the jobs should have been");
    }
}
