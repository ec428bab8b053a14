package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.grammar.Grammar;
import dev.cutover.commands.grammar.Reading.Understood;
import dev.cutover.commands.grammar.Request.Act;
import dev.cutover.commands.kit.AmendedText;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.kit.Typing;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds whatever three people type in a night while somebody edits the plan. The seed is in
/// the name of the test.
class AmendedNightsTest {

    private static final int ROUNDS = 8;
    private static final int LINES = 12;

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private final Map<String, String> firstTitles = new HashMap<>();
    private final Set<String> everDone = new HashSet<>();

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingIsLostAndNothingIsTickedByAnEdit(long seed) {
        Typing typing = new Typing(seed);
        AmendedText text = new AmendedText(seed);
        Story story = Story.started(text.now());
        for (int round = 0; round < ROUNDS; round++) {
            work(story, typing);
            text.edit();
            amend(story, text.now());
        }
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    private static void work(Story story, Typing typing) {
        for (int i = 0; i < LINES; i++) {
            Person by = typing.person();
            String line = typing.line(story.cutover());
            if (Grammar.read(line, by) instanceof Understood(Act(Command command))) {
                story.when(by, command);
            }
        }
    }

    private void amend(Story story, String text) {
        Cutover before = story.cutover();
        story.amends(Story.ANA, text);
        Cutover after = story.cutover();
        if (!(story.decision() instanceof Decision.Accepted)) {
            assertThat(after).isEqualTo(before);
            return;
        }
        idsAreUnique(after.plan());
        statesStay(before, after);
        nothingVanishes(before, after);
        theSameAgainIsNoDifference(after, text);
        theTextIsInForce(after, text);
    }

    /// An id means one task for ever.
    private void idsAreUnique(Plan plan) {
        Set<String> seen = new HashSet<>();
        plan.tasks()
                .forEach(task -> {
                    assertThat(seen.add(task.id().toLowerCase(Locale.ROOT))).as(task.id()).isTrue();
                    String mark = mark(task);
                    assertThat(firstTitles.putIfAbsent(task.id(), mark)).isIn(null, mark);
                });
    }

    /// Every task of these texts carries a mark that no edit changes.
    private static String mark(Task task) {
        return task.title().replaceAll(".*(mark \\d+|More).*", "$1");
    }

    private void statesStay(Cutover before, Cutover after) {
        before.plan()
                .tasks()
                .filter(task -> after.plan().task(task.id()).isPresent())
                .forEach(task ->
                        assertThat(after.tasks().of(task.id()).standing())
                                .as(task.id())
                                .isEqualTo(before.tasks().of(task.id()).standing()));
        after.plan()
                .tasks()
                .filter(task -> after.tasks().standing(task).done())
                .forEach(task ->
                        assertThat(before.tasks().of(task.id()).standing().done())
                                .as("%s was done before", task.id())
                                .isTrue());
    }

    private void nothingVanishes(Cutover before, Cutover after) {
        before.plan()
                .tasks()
                .filter(task -> before.tasks().standing(task).done())
                .forEach(task -> everDone.add(task.id()));
        everDone.forEach(id -> assertThat(after.everPlanned().task(id)).as(id).isPresent());
        assertThat(after.log()).isEqualTo(before.log());
    }

    private static void theSameAgainIsNoDifference(Cutover after, String text) {
        Edition again = new Edition("again", text, Story.plan(text));
        assertThat(Difference.of(after, "demo", again).isEmpty()).isTrue();
    }

    private static void theTextIsInForce(Cutover after, String text) {
        assertThat(after.course().editions().amended().map(Edition::text)).contains(text);
        Story.plan(text)
                .tasks()
                .forEach(task ->
                        assertThat(after.plan().tasks().map(Task::box)).contains(task.box()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void thereAndBackTheTitlesAreAsTheyWere(long seed) {
        Typing typing = new Typing(seed);
        AmendedText text = new AmendedText(seed);
        String first = text.now();
        Story story = Story.started(first);
        work(story, typing);
        Map<String, String> before = titles(story.cutover());

        text.edit();
        story.amends(Story.BEN, text.now());
        boolean amended = story.decision() instanceof Decision.Accepted;
        story.amends(Story.BEN, first);

        if (amended && story.decision() instanceof Decision.Accepted) {
            assertThat(titles(story.cutover())).isEqualTo(before);
        }
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    private static Map<String, String> titles(Cutover cutover) {
        Map<String, String> titles = new HashMap<>();
        cutover.plan().tasks().forEach(task -> titles.put(task.id(), task.title()));
        return titles;
    }
}
