package dev.cutover.commands.views;

import static dev.cutover.commands.views.Seen.plain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Person;
import dev.cutover.commands.RunCommand.Close;
import dev.cutover.commands.grammar.Grammar;
import dev.cutover.commands.grammar.Reading.Understood;
import dev.cutover.commands.grammar.Request.Act;
import dev.cutover.commands.kit.ChannelText;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.kit.Typing;
import dev.cutover.commands.views.Postings.Posting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What stands in the channel: few messages, each once.
class PostingsTest {

    private static List<Posting> postings(Story story) {
        return new Postings(story.cutover(), story.entries()).all();
    }

    private static List<String> keys(Story story) {
        return postings(story).stream().map(Posting::key).toList();
    }

    private static void post(Story story) {
        ChannelText.post(story, Story.GENERAL);
    }

    @Test
    void theBoardIsPinnedAndPhasesComeWhenTheyOpen() {
        Story story = Story.started(Plans.NIGHT);

        assertThat(postings(story)).extracting(Posting::key).containsExactly("board", "phase:0");
        assertThat(postings(story)).extracting(Posting::pinned).containsExactly(true, false);
    }

    @Test
    void aPhaseThatShutsAndOpensAgainIsPostedOnce() {
        Story story = Story.started(Plans.PLAIN).given("Ana: done 1.1", "Ana: done 1.2");
        post(story);

        story.given("Ben: reopen 1.1 why");
        assertThat(keys(story)).containsExactly("board", "phase:1", "phase:2");
        story.given("Ben: done 1.1");
        assertThat(keys(story)).containsExactly("board", "phase:1", "phase:2");
    }

    @Test
    void anAmendmentIsSaidOnceAndAPhaseThatLeftSaysSo() {
        Story story = Story.started(Plans.PLAIN).given("Ana: done 1.1", "Ana: done 1.2");
        post(story);

        story.amends(Story.ANA, Plans.PLAIN.replaceFirst("(?s)## Phase 2.*", ""));

        assertThat(keys(story)).startsWith("board", "phase:1", "phase:2").hasSize(4);
        assertThat(postings(story).stream().map(one -> Seen.plain(one.message())).toList())
                .contains(
                        "Phase 2: Second\nNo longer in the plan. What happened in it stays in the record: /cutover timeline --all.",
                        "Ana amended the plan: 2 tasks removed, 1 phase removed");
    }

    @Test
    void whatEverybodyMustKnowIsSaidInTheChannel() {
        Story story =
                Story.started(Plans.PLAIN)
                        .given("Ana: issue slow --sev low", "Ana: issue down --sev critical")
                        .given("Ben: fail 1.1 it broke", "Ben: hold the network", "Ben: resume")
                        .given("Ana: close we stop here");

        assertThat(postings(story).stream().skip(2).map(posting -> plain(posting.message())))
                .containsExactly(
                        "Ana logged issue 2 (critical): down",
                        "Ben reported that 1.1 One failed: it broke",
                        "Ben put the cutover on hold: the network\n02:05 Ben resumed the cutover.",
                        "Ana closed the cutover: we stop here");
    }

    @Test
    void whatWasPostedAndTakenBackSaysSo() {
        Story story = Story.started(Plans.PLAIN).given("Ben: fail 1.1 it broke");
        post(story);
        story.given("Ben: undo");

        assertThat(plain(postings(story).getLast().message()))
                .isEqualTo("Ben reported that 1.1 One failed: it broke\nTaken back.");
    }

    @Test
    void whatWasTakenBackBeforeItWasPostedIsNotPosted() {
        assertThat(keys(Story.started(Plans.PLAIN).given("Ben: fail 1.1 why", "Ben: undo")))
                .containsExactly("board", "phase:1");
    }

    @Test
    void aNoGoIsSaidAtOnceAndSaysWhatLiftsIt() {
        Story story = Story.started(Plans.PLAIN).given("02:20 Ben: no-go 2 the keys are missing");
        post(story);

        assertThat(plain(postings(story).getLast().message()))
                .isEqualTo(
                        "Ben said no-go for Phase 2: Second: the keys are missing\nIt stays shut until somebody says /cutover go 2.");
        story.given("02:30 Ana: go 2");
        assertThat(plain(postings(story).getLast().message()))
                .isEqualTo(
                        "Ben said no-go for Phase 2: Second: the keys are missing\n02:30 Ana said go for Phase 2: Second.");
        story.given("Ana: undo");
        assertThat(plain(postings(story).getLast().message())).contains("It stays shut until");
        story.given("02:40 Cleo: override 2 we have them");
        assertThat(plain(postings(story).getLast().message()))
                .endsWith("\n02:40 Cleo opened Phase 2: Second against its gate: we have them.");
    }

    @Test
    void aNoGoForAPhaseThatLeftSaysThatItLeft() {
        Story story = Story.started(Plans.PLAIN).given("02:20 Ben: no-go 2 the keys are missing");
        post(story);

        story.amends(Story.ANA, Plans.PLAIN.replaceFirst("(?s)## Phase 2.*", "")).accepted();

        assertThat(postings(story).stream().map(one -> plain(one.message())).toList())
                .anySatisfy(said ->
                        assertThat(said)
                                .startsWith("Ben said no-go for Phase 2")
                                .endsWith(
                                        "Ana amended the plan: 2 tasks removed, 1 phase removed."));
    }

    @Test
    void aNoGoThatIsTakenBackSaysSo() {
        Story story = Story.started(Plans.PLAIN).given("Ben: no-go 2 the keys are missing");
        post(story);
        story.given("Ben: undo");

        assertThat(plain(postings(story).getLast().message())).endsWith("\nTaken back.");
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyNightStaysWithinItsBudgetAndNothingPostedDisappears(long seed) {
        Typing typing = new Typing(seed);
        Story story = Story.started(Plans.of(7, 6));
        for (int i = 0; i < 150; i++) {
            Person by = typing.person();
            if (Grammar.read(typing.line(story.cutover()), by) instanceof Understood(Act act)) {
                story.when(by, act.command());
            }
            if (typing.chance(5)) {
                posted(story);
            }
        }
        story.when(Story.ANA, new Close("we stop here")).accepted();
        posted(story);

        assertThat(keys(story)).hasSizeLessThanOrEqualTo(Postings.BUDGET);
        assertThat(plain(postings(story).getLast().message())).startsWith("Ana closed");
    }

    private static void posted(Story story) {
        List<String> before = new ArrayList<>();
        story.cutover().posts().messages().keySet().forEach(key -> before.add(key.key()));
        post(story);
        assertThat(keys(story)).doesNotHaveDuplicates().containsAll(before);
    }

    @Test
    void aHoldThatIsOverSaysSo() {
        Story story = Story.started(Plans.PLAIN).given("02:20 Ana: hold the network is away");
        post(story);
        story.given("02:30 Ben: resume");

        assertThat(plain(postings(story).getLast().message()))
                .isEqualTo(
                        "Ana put the cutover on hold: the network is away\n02:30 Ben resumed the cutover.");
    }
}
