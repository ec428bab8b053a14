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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        documents().forEach(text -> assertSame(text, write(text, READER.read(text), Outcome.NONE)));
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
                    assertSame(text, write(text, plan, same));
                });
    }

    @Test
    void readAgainAnExportSaysWhatHappened() {
        int[] seed = {0};
        int[] odd = {0};
        documents()
                .forEach(text -> {
                    Plan plan = READER.read(text);
                    Outcome outcome = RandomOutcome.of(plan, ++seed[0]);
                    Written export = new WriteBack(READER).of(text, plan, outcome);
                    boolean tooOdd =
                            export.leftOut().stream().anyMatch(left -> left.contains("added"));
                    assertThat(State.of(READER.read(export.text())))
                            .as("--- before\n%s\n--- after\n%s", text, export.text())
                            .isEqualTo(
                                    State.after(plan, tooOdd ? outcome.withoutAdded() : outcome));
                    odd[0] += export.leftOut().isEmpty() ? 0 : 1;
                });
        assertThat(odd[0]).as("documents that are too odd").isLessThanOrEqualTo(DOCUMENTS / 50);
    }

    @Test
    void anExportOfAnExportIsTheSame() {
        int[] seed = {0};
        documents()
                .forEach(text -> {
                    Plan plan = READER.read(text);
                    Written once =
                            new WriteBack(READER).of(text, plan, RandomOutcome.of(plan, ++seed[0]));
                    Plan again = READER.read(once.text());
                    if (once.leftOut().isEmpty()) {
                        Outcome same = RandomOutcome.of(plan, again, seed[0]);
                        assertSame(once.text(), write(once.text(), again, same));
                    }
                });
    }

    @Test
    void nothingIsLeftOutOfTheSamplesThatHaveBoxes() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            for (Path sample : samples.sorted().toList()) {
                String text = Files.readString(sample);
                if (!text.contains("[ ]")) {
                    continue;
                }
                Plan plan = READER.read(text);
                Outcome outcome = RandomOutcome.of(plan, 7);
                Written export = new WriteBack(READER).of(text, plan, outcome);
                assertThat(export.leftOut()).as(sample.toString()).isEmpty();
                assertSame(
                        export.text(),
                        write(
                                export.text(),
                                READER.read(export.text()),
                                RandomOutcome.of(plan, READER.read(export.text()), 7)));
            }
        }
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

    private static String write(String text, Plan plan, Outcome outcome) {
        return new WriteBack(READER).of(text, plan, outcome).text();
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
