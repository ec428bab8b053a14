package dev.cutover.plans.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Box;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.Plan;
import dev.cutover.plans.PlanReader;
import dev.cutover.plans.Step;
import dev.cutover.plans.Task;
import dev.cutover.plans.markdown.MarkdownReader;
import dev.cutover.plans.markdown.RandomDocument;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What must hold for every document and whatever happened.
class WriteBackPropertyTest {

    private static final PlanReader READER = new MarkdownReader();
    private static final int DOCUMENTS = 200;

    /// Line ends and other oddities that must survive.
    private static final List<UnaryOperator<String>> FORMS =
            List.of(
                    text -> text,
                    text -> text.replace("\n", "\r\n"),
                    text -> "\uFEFF" + text,
                    text -> text.stripTrailing(),
                    text -> text.replace("text\n", "text  \t\r\n"),
                    text -> text.replace("code", "âœ… Ã©").replace("  - ", "\t- "));

    @Test
    void whereNothingHappenedTheTextIsTheSame() {
        documents()
                .forEach(text ->
                        assertSame(text, WriteBack.of(text, READER.read(text), Outcome.NONE)));
    }

    @Test
    void anOutcomeThatSaysWhatTheDocumentSaysChangesNothing() {
        documents()
                .forEach(text -> {
                    Plan plan = READER.read(text);
                    Map<Box, Boolean> boxes =
                            boxes(plan)
                                    .distinct()
                                    .collect(Collectors.toMap(box -> box, Box::checked));
                    Outcome none = Outcome.NONE;
                    Outcome same =
                            new Outcome(
                                    boxes,
                                    Map.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    none.progress(),
                                    none.log(),
                                    List.of());
                    assertSame(text, WriteBack.of(text, plan, same));
                });
    }

    @Test
    void readAgainAnExportSaysWhatHappened() {
        int[] seed = {0};
        documents()
                .forEach(text -> {
                    Plan plan = READER.read(text);
                    Outcome outcome = RandomOutcome.of(plan, ++seed[0]);
                    String export = WriteBack.of(text, plan, outcome);
                    Plan again = READER.read(export);
                    String shown = "--- before\n%s\n--- after\n%s".formatted(text, export);
                    assertThat(again.phases().stream().map(phase -> phase.id()))
                            .as(shown)
                            .isEqualTo(plan.phases().stream().map(phase -> phase.id()).toList());
                    Map<String, Task> tasks =
                            again.tasks().collect(Collectors.toMap(Task::id, task -> task));
                    assertThat(tasks)
                            .as(shown)
                            .hasSize((int) plan.tasks().count() + outcome.added().size());
                    plan.tasks()
                            .forEach(task -> {
                                assertThat(tasks).as(shown).containsKey(task.id());
                                assertThat(ticks(again, task.id()))
                                        .as(task.id() + "\n" + shown)
                                        .isEqualTo(expected(outcome, task));
                            });
                    assertThat(again.phases().stream().flatMap(phase -> phase.criteria().stream()))
                            .as(shown)
                            .extracting(Criterion::done)
                            .isEqualTo(
                                    plan.phases().stream()
                                            .flatMap(phase -> phase.criteria().stream())
                                            .map(criterion -> outcome.boxes().get(criterion.box()))
                                            .toList());
                });
    }

    @Test
    void anExportOfAnExportIsTheSame() {
        int[] seed = {0};
        documents()
                .forEach(text -> {
                    Plan plan = READER.read(text);
                    String once = WriteBack.of(text, plan, RandomOutcome.of(plan, ++seed[0]));
                    Plan again = READER.read(once);
                    assertSame(
                            once,
                            WriteBack.of(once, again, RandomOutcome.of(plan, again, seed[0])));
                });
    }

    private static Stream<String> documents() {
        return Stream.iterate(0, seed -> seed + 1)
                .limit(DOCUMENTS)
                .map(seed ->
                        FORMS.get(seed % FORMS.size())
                                .apply(new RandomDocument(new Random(seed)).text()));
    }

    private static Stream<Box> boxes(Plan plan) {
        return Stream.of(
                        plan.tasks().map(Task::box),
                        plan.tasks().flatMap(task -> task.steps().stream()).map(Step::box),
                        plan.finalCriteria().stream().map(Criterion::box))
                .flatMap(boxes -> boxes);
    }

    private static List<Boolean> ticks(Plan plan, String id) {
        return plan.task(id).stream()
                .flatMap(task ->
                        Stream.concat(
                                Stream.of(task.done()), task.steps().stream().map(Step::done)))
                .toList();
    }

    private static List<Boolean> expected(Outcome outcome, Task task) {
        return Stream.concat(Stream.of(task.box()), task.steps().stream().map(Step::box))
                .map(box -> outcome.boxes().getOrDefault(box, box.checked()))
                .toList();
    }

    private static void assertSame(String expected, String actual) {
        int at = 0;
        while (at < Math.min(expected.length(), actual.length())
                && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        assertThat(actual)
                .as(
                        "first difference at %d: %s",
                        at, around(expected, at) + " → " + around(actual, at))
                .isEqualTo(expected);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 40));
    }
}
