package dev.cutover.plans.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Box;
import dev.cutover.plans.Box.Spelling;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Step;
import dev.cutover.plans.Task;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What stands for a box has its place in the text: a mark that is put there is read again, and
/// changes nothing else.
class RoundTripTest {

    private static final int DOCUMENTS = 400;

    static IntStream seeds() {
        return IntStream.range(0, DOCUMENTS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everythingThatIsWorkIsFoundAndNothingElse(int seed) {
        RandomRunbook runbook = new RandomRunbook(new Random(seed));
        String text = runbook.text();
        Plan plan = read(text);
        assertThat(names(plan)).as(text).isEqualTo(runbook.expected());
        assertThat(plan.counts().boxes()).isEqualTo(runbook.expected().size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyStandInStandsAtItsWork(int seed) {
        String text = new RandomRunbook(new Random(seed)).text();
        named(read(text)).forEach(named -> assertPlace(named, text));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aMarkIsReadAgain(int seed) {
        Random random = new Random(seed);
        String text = new RandomRunbook(random).text();
        Plan plan = read(text);
        Set<String> done = new HashSet<>();
        String marked = text;
        for (Named named : backwards(plan)) {
            boolean mark = random.nextBoolean();
            if (mark || named.box().checked()) {
                done.add(named.name());
            }
            marked = mark ? marked(marked, named.box()) : marked;
        }
        Plan again = read(marked);
        assertThat(shape(again)).as(marked).isEqualTo(shape(plan));
        assertThat(checked(again)).as(marked).isEqualTo(done);
    }

    private record Named(String name, Box box) {}

    private static Stream<Named> named(Plan plan) {
        return plan.tasks().flatMap(RoundTripTest::named);
    }

    private static Stream<Named> named(Task task) {
        return Stream.concat(
                Stream.of(new Named(name(task.title()), task.box())),
                task.steps().stream().map(RoundTripTest::named));
    }

    private static Named named(Step step) {
        return new Named(name(step.text()), step.box());
    }

    private static String name(String text) {
        return text.substring(0, text.indexOf(':') + 1);
    }

    private static List<String> names(Plan plan) {
        return named(plan).map(Named::name).toList();
    }

    private static List<Named> backwards(Plan plan) {
        return named(plan)
                .sorted(Comparator.comparingInt((Named named) -> named.box().offset()).reversed())
                .toList();
    }

    private static Set<String> checked(Plan plan) {
        return named(plan)
                .filter(named -> named.box().checked())
                .map(Named::name)
                .collect(Collectors.toSet());
    }

    /// All but what the mark changes.
    private static List<String> shape(Plan plan) {
        return plan.phases().stream().flatMap(RoundTripTest::shape).toList();
    }

    private static Stream<String> shape(Phase phase) {
        return phase.tasks().stream()
                .map(task ->
                        String.join(
                                "|",
                                phase.id(),
                                task.id(),
                                task.title(),
                                "" + task.line(),
                                "" + task.estimate(),
                                task.steps().stream().map(Step::text).toList().toString(),
                                task.details().toString()));
    }

    private static void assertPlace(Named named, String text) {
        Box box = named.box();
        int start = text.lastIndexOf('\n', box.offset() - 1) + 1;
        String before = text.substring(start, box.offset());
        String line = text.substring(start).lines().findFirst().orElse("");
        assertThat(line).contains(named.name());
        assertThat(text.substring(0, box.offset()).chars().filter(c -> c == '\n').count())
                .isEqualTo(box.line() - 1);
        switch (box.spelling()) {
            case SIGN -> assertThat(text.substring(box.offset())).startsWith(named.name());
            case CELL -> assertThat(before).containsPattern("do-.*[^\\\\]\\|[^|]*\\|\\s*$");
            case BRACKETS -> assertThat(before).endsWith("[");
        }
    }

    private static String marked(String text, Box box) {
        String mark =
                switch (box.spelling()) {
                    case BRACKETS -> "x";
                    case SIGN -> "☑ ";
                    case CELL -> "Done";
                };
        assertThat(box.spelling() == Spelling.SIGN ? box.length() : 0).isZero();
        return text.substring(0, box.offset()) + mark + text.substring(box.offset() + box.length());
    }

    private static Plan read(String text) {
        return new MarkdownReader().read(text);
    }
}
