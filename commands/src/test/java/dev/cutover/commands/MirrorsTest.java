package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ChatCommand.RememberCatchingUp;
import dev.cutover.commands.ChatCommand.RememberMessage;
import dev.cutover.commands.MirrorCommand.ShowIn;
import dev.cutover.commands.MirrorCommand.StopShowing;
import dev.cutover.commands.MirrorEvent.MirrorAdded;
import dev.cutover.commands.MirrorEvent.MirrorStopped;
import dev.cutover.commands.kit.ChannelText;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.Missed;
import dev.cutover.commands.views.PlainText;
import dev.cutover.commands.views.Postings;
import dev.cutover.commands.views.Postings.Posting;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A cutover in several channels: what is allowed, and what stands in each.
class MirrorsTest {

    private static final Place THERE = new Place("slack", "T1/C2");

    private static ShowIn whole() {
        return new ShowIn(THERE, false, null);
    }

    private static Story mirrored(boolean readOnly, @Nullable Purpose purpose, String... before) {
        return Story.started(Plans.PLAIN)
                .given(before)
                .when(Story.ANA, new ShowIn(THERE, readOnly, purpose))
                .accepted();
    }

    private static List<Posting> postings(Story story) {
        return new Postings(story.cutover(), story.entries(), THERE).all();
    }

    private static List<String> keys(Story story) {
        return postings(story).stream().map(Posting::key).toList();
    }

    private static List<String> texts(Story story) {
        return postings(story).stream()
                .map(posting -> new PlainText(ZoneOffset.UTC).of(posting.message()))
                .toList();
    }

    private static void post(Story story) {
        ChannelText.post(story, THERE);
    }

    @Test
    void aChannelFollowsUntilItIsStopped() {
        Story story = Story.started(Plans.PLAIN);

        story.when(Story.ANA, whole()).then(new MirrorAdded(THERE, false, null));
        story.when(Story.BEN, whole())
                .refused(
                        new MirrorRefusal.AlreadyMirrored(
                                story.cutover().audience().mirrors().at(THERE).orElseThrow()));
        story.when(Story.BEN, new StopShowing(THERE)).then(new MirrorStopped(THERE));
        story.when(Story.BEN, new StopShowing(THERE))
                .refused(new MirrorRefusal.NotMirrored(THERE, List.of()));
        story.when(Story.ANA, whole()).accepted();

        assertThat(story.cutover().audience().mirrors().live()).hasSize(1);
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    @Test
    void itsOwnChannelIsNoMirror() {
        Story story = Story.started(Plans.PLAIN);

        story.when(Story.ANA, new ShowIn(Story.GENERAL, false, null))
                .refused(new MirrorRefusal.IsHome(Story.GENERAL));
        story.when(Story.ANA, new StopShowing(Story.GENERAL))
                .refused(new MirrorRefusal.IsHome(Story.GENERAL));
    }

    @Test
    void thereAreOnlySoMany() {
        Story story = Story.started(Plans.PLAIN);
        for (int i = 0; i < MirrorRules.MOST; i++) {
            story.when(Story.ANA, new ShowIn(new Place("local", "c" + i), true, null)).accepted();
        }

        story.when(Story.ANA, whole()).refused(new MirrorRefusal.TooManyMirrors(MirrorRules.MOST));
    }

    @Test
    void onHoldAChannelMayJoinAndOfAClosedCutoverNoneMay() {
        Story.started(Plans.PLAIN).given("Ana: hold why").when(Story.ANA, whole()).accepted();
        Story closed = Story.started(Plans.PLAIN).given("Ana: close why");
        closed.when(Story.ANA, whole());
        assertThat(closed.decision()).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void undoTakesAMirrorBackAndNotTheTickBefore() {
        Story story = mirrored(false, null, "Ana: done 1.1").given("Ana: undo");

        assertThat(story.cutover().audience().mirrors().live()).isEmpty();
        assertThat(story.cutover().tasks().of("1.1").standing().done()).isTrue();
        story.given("Ana: undo");
        assertThat(story.cutover().tasks().of("1.1").standing().done()).isFalse();
    }

    @Test
    void undoBringsAStoppedMirrorBack() {
        Story story = mirrored(false, null);
        story.when(Story.BEN, new StopShowing(THERE)).given("Ben: undo");

        assertThat(story.cutover().audience().mirrors().live()).hasSize(1);
    }

    @Test
    void whoJoinsLateGetsTheBoardAndWhatIsOpenAndNotWhatWas() {
        Story story =
                mirrored(
                        false,
                        null,
                        "Ana: done 1.1",
                        "Ana: done 1.2",
                        "Ana: hold a",
                        "Ana: resume",
                        "Ben: issue gone --sev high",
                        "Ben: issue close 1 solved",
                        "Ben: issue here --sev high");

        assertThat(keys(story)).hasSize(3).startsWith("board", "phase:2");
        assertThat(texts(story).getFirst())
                .contains("Shown here since 02:07; what is said here counts in local:general.");
        assertThat(texts(story).getLast()).isEqualTo("Ben logged issue 2 (high): here");
        post(story);
        assertThat(new Postings(story.cutover(), story.entries()).threads(THERE).untold())
                .isEmpty();

        story.given("Ben: note hello");
        assertThat(new Postings(story.cutover(), story.entries()).threads(THERE).untold())
                .singleElement()
                .satisfies(reply ->
                        assertThat(new PlainText(ZoneOffset.UTC).of(reply.message()))
                                .isEqualTo("02:08 Ben noted: hello"));
    }

    @Test
    void theOwnChannelIsAsItWasWithoutMirrors() {
        Story alone = Story.started(Plans.PLAIN).given("Ana: hold a", "Ana: resume");
        Story together = mirrored(true, null, "Ana: hold a", "Ana: resume");

        assertThat(new Postings(together.cutover(), together.entries()).all())
                .extracting(Posting::key)
                .isEqualTo(
                        new Postings(alone.cutover(), alone.entries())
                                .all().stream().map(Posting::key).toList());
    }

    @Test
    void wherePeopleOnlyLookThereIsNothingToPress() {
        Story story = mirrored(true, null);

        assertThat(texts(story)).noneMatch(text -> text.contains("[") || text.contains("▾"));
        assertThat(texts(story).getFirst())
                .contains("Shown here since 02:00, to look at; people act in local:general.");
        assertThat(texts(mirrored(false, null))).anyMatch(text -> text.contains("[Claim"));
    }

    @Test
    void aStoppedMirrorSaysSoAndHasNothingToPress() {
        Story story = mirrored(false, null);
        post(story);
        story.later("2026-11-21T02:30:00Z").when(Story.BEN, new StopShowing(THERE)).accepted();
        story.given("02:31 Ben: claim 1.1", "02:32 Ben: fail 1.1 why");

        assertThat(texts(story))
                .containsExactly(
                        "Plain · production\nThis channel does not follow the cutover any more, since 02:30 by Ben. It goes on in local:general.",
                        "Phase 1: First\nThis channel does not follow the cutover any more, since 02:30 by Ben. It goes on in local:general.");
        assertThat(new Postings(story.cutover(), story.entries()).threads(THERE).untold())
                .isEmpty();
    }

    @Test
    void aMirrorThatWasStoppedBeforeItWasWrittenStaysEmpty() {
        Story story = mirrored(false, null);
        story.when(Story.BEN, new StopShowing(THERE)).accepted();

        assertThat(keys(story)).isEmpty();
    }

    @Test
    void whatIsForAlertsGoesThereAndNothingElse() {
        Story story =
                mirrored(false, Purpose.ALERTS)
                        .given("Ben: fail 1.1 it broke", "Ben: claim 1.1", "Ben: done 1.1")
                        .given("Ben: done 1.2", "Ana: issue x --sev critical", "Ana: issue y")
                        .given("Ana: hold z", "Ana: close enough");

        assertThat(texts(story))
                .containsExactly(
                        "Plain · production\nThis channel is told since 02:00 what is for alerts. The cutover itself is in local:general.",
                        "Ben reported that 1.1 One failed: it broke",
                        "Ana logged issue 1 (critical): x",
                        "Ana put the cutover on hold: z",
                        "Ana closed the cutover: enough");
        assertThat(story.cutover().audience().mirrors().at(THERE).orElseThrow().acts()).isFalse();
    }

    @Test
    void whatIsForDeploymentIsHowFarItIs() {
        Story story =
                mirrored(false, Purpose.DEPLOYMENT)
                        .given("Ben: fail 1.1 it broke", "Ben: claim 1.1", "Ben: done 1.1")
                        .given("Ben: done 1.2", "Ana: issue x --sev critical");

        assertThat(texts(story).subList(1, 3))
                .containsExactly("Phase 1: First is complete", "Phase 2: Second opened");
        assertThat(texts(story)).hasSize(3);
    }

    @Test
    void whatIsForStakeholdersIsLess() {
        Story story =
                mirrored(false, Purpose.STAKEHOLDERS)
                        .given("Ben: done 1.1", "Ben: done 1.2", "Ben: reopen 1.1 why");

        assertThat(texts(story).subList(1, 3))
                .containsExactly("Phase 1: First is complete", "Phase 2: Second opened");
        assertThat(texts(story)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "#alerts, , ALERTS",
        "#prod-incidents, , ALERTS",
        "#deployment, what happens, DEPLOYMENT",
        "#ops, Status updates, DEPLOYMENT",
        "#exec-news, , STAKEHOLDERS",
        "#team, for stakeholders, STAKEHOLDERS",
        "#general, everybody, ",
        "#überraschung, , "
    })
    void aPlansChannelIsForWhatItsWordsSay(
            String name, @Nullable String described, @Nullable Purpose purpose) {
        assertThat(Purpose.of(name, described == null ? "" : described).orElse(null))
                .isEqualTo(purpose);
    }

    @Test
    void whatAChannelMissedIsToldInOneMessageAndNotAgain() {
        Story story = mirrored(false, null);
        post(story);
        story.given("Ben: done 1.1", "Ben: done 1.2")
                .given("02:10 Ana: hold a", "02:11 Ana: resume")
                .given("Ben: issue solved --sev high", "Ben: issue close 1 how")
                .given("Ben: issue open --sev high", "Ben: done 2.1");
        Postings before = new Postings(story.cutover(), story.entries(), THERE);
        assertThat(before.all()).hasSizeGreaterThan(5);
        String missed = new PlainText(ZoneOffset.UTC).of(new Missed(before, 0).message());
        assertThat(missed)
                .startsWith("13 entries came while this channel could not be reached.")
                .contains("02:10 Ana put the cutover on hold: a", "issue 1 (high): solved")
                .doesNotContain("issue 2");

        story.when(Person.BOT, new RememberCatchingUp(THERE, "m-missed", story.cutover().seq()))
                .accepted();

        assertThat(keys(story)).isEqualTo(new Missed(before, 0).afterwards());
        assertThat(texts(story)).hasSize(4);
        assertThat(texts(story).getLast()).contains("issue 2 (high): open");
        assertThat(new Postings(story.cutover(), story.entries()).threads(THERE).untold())
                .isEmpty();
    }

    @Test
    void aChannelForOnePurposeKeepsNoRoomForBoardAndPhases() {
        StringBuilder plan = new StringBuilder("# Long\n");
        for (int phase = 1; phase <= 20; phase++) {
            plan.append("\n## Phase %d: Part\n\n- [ ] **%d.1** One\n".formatted(phase, phase));
        }
        Story story =
                Story.started(plan.toString())
                        .when(Story.ANA, new ShowIn(THERE, false, Purpose.ALERTS))
                        .accepted();
        for (int i = 1; i <= 10; i++) {
            story.given("Ana: issue red " + i + " --sev high");
        }

        assertThat(keys(story)).hasSize(11);
        assertThat(keys(story)).hasSizeLessThanOrEqualTo(Postings.BUDGET);
    }

    @Test
    void whatAChannelForOnePurposeMissedNamesNoBoardAndDoesNotTellTheEndTwice() {
        Story story = mirrored(true, Purpose.DEPLOYMENT);
        post(story);
        long told = story.given("Ben: note a", "Ben: note b").cutover().seq();
        story.given("Ben: done 1.1", "Ben: done 1.2", "02:30 Ana: close enough");

        Missed missed = new Missed(new Postings(story.cutover(), story.entries(), THERE), told);

        assertThat(new PlainText(ZoneOffset.UTC).of(missed.message()))
                .startsWith(
                        "7 entries came while this channel could not be reached. How things stand now is shown in local:general. All of it: /cutover timeline --all.")
                .contains("Phase 1: First is complete")
                .doesNotContain("board", "closed the cutover");
    }

    @Test
    void eachTimeThatAChannelCaughtUpCountsAsAMessage() {
        Story story = mirrored(false, null);
        Postings before = new Postings(story.cutover(), story.entries(), THERE);
        story.when(Person.BOT, new RememberCatchingUp(THERE, "m", 1)).accepted();

        assertThat(new Postings(story.cutover(), story.entries(), THERE).room())
                .isEqualTo(before.room() - 1);
    }

    @Test
    void afterALongNightAHoldIsStillTold() {
        StringBuilder plan = new StringBuilder("# Long\n");
        for (int phase = 1; phase <= 20; phase++) {
            plan.append("\n## Phase %d: Part\n\n- [ ] **%d.1** One\n".formatted(phase, phase));
        }
        Story story =
                Story.started(plan.toString())
                        .when(Story.ANA, new ShowIn(THERE, false, Purpose.DEPLOYMENT))
                        .accepted();
        for (int phase = 1; phase <= 18; phase++) {
            story.given("Ana: done %d.1".formatted(phase));
            postNew(story);
        }
        story.given("Ana: hold all stop");

        assertThat(texts(story).getLast()).contains("all stop");
        assertThat(keys(story)).hasSizeLessThanOrEqualTo(Postings.BUDGET);
    }

    private static void postNew(Story story) {
        for (String key : keys(story)) {
            if (!story.cutover().posts().in(THERE).contains(key)) {
                story.when(Person.BOT, new RememberMessage(key, THERE, "m-" + key)).accepted();
            }
        }
    }
}
