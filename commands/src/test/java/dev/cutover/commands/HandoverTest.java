package dev.cutover.commands;

import static dev.cutover.commands.kit.Story.ANA;
import static dev.cutover.commands.kit.Story.BEN;
import static dev.cutover.commands.kit.Story.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ChatCommand.RememberMessage;
import dev.cutover.commands.HandoverCommand.TakeOver;
import dev.cutover.commands.HandoverEvent.HandoverOffered;
import dev.cutover.commands.HandoverEvent.HandoverTaken;
import dev.cutover.commands.HandoverEvent.HandoverWithdrawn;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.ProbedPlan;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.commands.views.PlainText;
import dev.cutover.commands.views.Postings;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// One offers all that they hold, the other takes it: no claim is lost on the way, and nobody gets
/// any that they did not say yes to.
class HandoverTest {

    private Story story = Story.started(Plans.PLAIN).given("Ana: claim 1.1", "Ana: claim 1.2");

    @AfterEach
    void theRecordSaysTheSameAgain() {
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    @Test
    void itIsOfferedAndStaysWhereItIsUntilItIsTaken() {
        story.when("Ana: handover Ben")
                .then(new HandoverOffered(BEN, List.of("1.1", "1.2")))
                .says(
                        "Ben is asked to take over 1.1 One, 1.2 Two. It is yours until Ben says /cutover handover accept. Not right? /cutover handover withdraw.");
        assertThat(owner("1.1")).isEqualTo(ANA);

        story.when("Ben: handover accept")
                .then(new HandoverTaken(seq(), ANA, List.of("1.1", "1.2")))
                .says("Yours now, from Ana: 1.1 One, 1.2 Two. Next: /cutover mine.");
        assertThat(owner("1.1")).isEqualTo(BEN);
        assertThat(owner("1.2")).isEqualTo(BEN);
        assertThat(story.cutover().handovers().byOwner()).isEmpty();
        story.when("Ana: done 1.1").refused(claimedBy(BEN, "1.1"));
    }

    private long seq() {
        return story.entries().stream()
                .filter(entry -> entry.event() instanceof HandoverOffered)
                .mapToLong(Entry::seq)
                .max()
                .orElseThrow();
    }

    @Test
    void whatIsDoneMeanwhileIsNotHandedOverAndWhatIsClaimedMeanwhileIs() {
        story = Story.started(Plans.PLAIN).given("Ana: claim 1.1", "Ana: handover Ben");
        story.given("Ana: done 1.1", "Ana: claim 1.2", "Ben: handover accept");

        assertThat(story.cutover().tasks().of("1.1").standing()).isInstanceOf(Standing.Done.class);
        assertThat(owner("1.2")).isEqualTo(BEN);
    }

    @Test
    void whatIsBlockedStaysBlocked() {
        story.given("Ana: block 1.2 no access", "Ana: handover Ben", "Ben: handover accept");

        assertThat(story.cutover().tasks().of("1.2").standing())
                .isInstanceOfSatisfying(
                        Standing.Blocked.class,
                        blocked -> assertThat(blocked.why()).isEqualTo("no access"));
        story.given("Ben: unblock 1.2");
        assertThat(owner("1.2")).isEqualTo(BEN);
    }

    @Test
    void onlyWhoIsAskedTakesIt() {
        story.given("Ana: handover Ben");

        story.when("Cleo: handover accept").refused(new HandoverRefusal.NothingOffered());
        story.when(CLEO, new TakeOver(seq())).refused(new HandoverRefusal.OfferedToOther(BEN));
        story.when(CLEO, new TakeOver(1)).refused(new HandoverRefusal.NothingOffered());
        assertThat(owner("1.1")).isEqualTo(ANA);
    }

    @Test
    void aLaterOfferIsTheOneThatCounts() {
        story.given("Ana: handover Ben");
        long first = seq();
        story.given("Ana: handover Cleo");

        story.when(BEN, new TakeOver(first)).refused(new HandoverRefusal.NothingOffered());
        story.given("Cleo: handover accept");
        assertThat(owner("1.1")).isEqualTo(CLEO);
    }

    @Test
    void whatIsWithdrawnNobodyTakes() {
        story.given("Ana: handover Ben");
        story.when("Ana: handover withdraw").then(new HandoverWithdrawn());

        story.when("Ben: handover accept").refused(new HandoverRefusal.NothingOffered());
        story.when("Ana: handover withdraw").refused(new HandoverRefusal.NothingOffered());
    }

    @Test
    void whoHoldsNothingHasNothingToOfferAndNobodyOffersToThemselves() {
        story.when("Ben: handover Ana")
                .refused(new HandoverRefusal.NothingToHandOver(Optional.empty()));
        story.when("Ana: handover Ana").refused(new HandoverRefusal.HandedToNobodyElse());
        story.given("Ana: handover Ben", "Ana: done 1.1", "Ana: done 1.2");
        story.when("Ben: handover accept")
                .refused(new HandoverRefusal.NothingToHandOver(Optional.of(ANA)));
    }

    @Test
    void twoWhoLeaveTogetherAreTakenOverTogether() {
        story = Story.started(Plans.PLAIN).given("Ana: claim 1.1", "Cleo: claim 1.2");
        story.given("Ana: handover Ben", "Cleo: handover Ben", "Ben: handover accept");

        assertThat(owner("1.1")).isEqualTo(BEN);
        assertThat(owner("1.2")).isEqualTo(BEN);
        story.given("Ben: undo");
        assertThat(owner("1.1")).isEqualTo(ANA);
        assertThat(owner("1.2")).isEqualTo(CLEO);
    }

    @Test
    void onHoldAShiftEndsToo() {
        story.given("Ana: hold waiting", "Ana: handover Ben", "Ben: handover accept");

        assertThat(owner("1.1")).isEqualTo(BEN);
    }

    @Test
    void whoTookItByMistakeGivesItBackAndTheOfferStands() {
        story.given("Ana: handover Ben", "Ben: handover accept", "Ben: undo");

        assertThat(owner("1.1")).isEqualTo(ANA);
        story.given("Ben: handover accept");
        assertThat(owner("1.1")).isEqualTo(BEN);
    }

    @Test
    void whatSomebodyDidWithItSinceIsNotTakenBack() {
        story.given("Ana: handover Ben", "Ben: handover accept", "Ben: done 1.1", "Ben: undo");
        assertThat(owner("1.1")).isEqualTo(BEN);
        story.given("Cleo: block 1.1 no access");

        story.when("Ben: undo").refused(new Refusal.ChangedSince("task 1.1", CLEO));
    }

    @Test
    void whatIsMeasuredForTheFormerOwnerIsNotTicked() {
        story = ProbedPlan.started().given("Ana: done 1.1", "Ana: handover Ben");
        story.given("Ben: handover accept");

        assertThat(story.cutover().probes().measuring()).isEmpty();
        story.given("Ben: done 1.1");
        ProbedPlan.found(story, ProbedPlan.HEALTH, Outcome.PASS, "200");
        ProbedPlan.found(story, ProbedPlan.PORT, Outcome.PASS, "open");
        assertThat(story.cutover().tasks().of("1.1").standing())
                .isInstanceOfSatisfying(
                        Standing.Done.class, done -> assertThat(done.by()).isEqualTo(BEN));
    }

    @Test
    void theChannelReadsWhatItIsAndWhatBecameOfIt() {
        story.given("Ana: issue the load is high --sev low", "Ana: handover Ben");
        assertThat(told())
                .contains(
                        "Ben: Ana asks you to take over:",
                        "1.1 One",
                        "Issue 1: the load is high",
                        "[Take over]",
                        "Next: press Take over, or /cutover handover accept.");
        story.when(Person.BOT, new RememberMessage("entry:" + seq(), Story.GENERAL, "message"))
                .accepted();

        story.given("Ben: handover accept");
        assertThat(told()).contains("Ben took over at 02:").doesNotContain("[Take over]");
    }

    @Test
    void theChannelReadsThatItWasWithdrawn() {
        story.given("Ana: handover Ben");
        story.when(Person.BOT, new RememberMessage("entry:" + seq(), Story.GENERAL, "message"))
                .accepted();
        story.given("Ana: handover withdraw");

        assertThat(told()).contains("This offer does not count any more.");
    }

    private String told() {
        return new PlainText(ZoneOffset.UTC)
                .of(
                        new Postings(story.cutover(), story.entries())
                                .all().stream()
                                        .filter(one -> one.key().equals("entry:" + seq()))
                                        .findFirst()
                                        .orElseThrow()
                                        .message());
    }

    private Person owner(String task) {
        return story.cutover().tasks().of(task).standing()
                        instanceof Standing.Claimed(Person owner, var _)
                ? owner
                : Person.BOT;
    }

    private Refusal claimedBy(Person owner, String id) {
        return new Refusal.ClaimedByOther(
                story.cutover().plan().task(id).orElseThrow(),
                owner,
                Objects.requireNonNull(story.cutover().tasks().of(id).standing().claim()).at());
    }
}
