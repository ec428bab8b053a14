package dev.cutover.plans.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Box;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.OtherBox;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Step;
import dev.cutover.plans.Task;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The promise: every checkbox outside code is exactly one item of the plan, in order.
class EveryBoxTest {

    private static final int DOCUMENTS = 2_000;
    private static final Pattern BOX =
            Pattern.compile("(?m)^[ >]*(?:(?:[-*+]|\\d+[.)]) +)+\\[([ xX])]");
    private static final Pattern BULLET = Pattern.compile("(?m)^[ \t]*[•◦▪]");
    private static final List<String> PAGES =
            List.of("ISO-8859-1", "IBM437", "x-MacRoman", "IBM850", "KOI8-R");
    private static final Pattern CODE =
            Pattern.compile("(?ms)^ *(`{3,}|~{3,})[^`\n]*\n.*?(^ *\\1 *$|\\z)");

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyBoxIsExactlyOneItem(int seed) {
        String text = new RandomDocument(new Random(seed)).text();
        Plan plan = new MarkdownReader().read(text);
        assertThat(offsets(plan)).as(text).isEqualTo(offsets(text));
        assertThat(plan.counts().boxes()).isEqualTo((int) boxes(plan).count());
        assertThat(boxes(plan)).doesNotHaveDuplicates();
        boxes(plan)
                .filter(box -> box.spelling() == Box.Spelling.BRACKETS)
                .forEach(box -> assertPlace(box, text));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void idsAreUniqueAndTheSameTextGivesTheSamePlan(int seed) {
        String text = new RandomDocument(new Random(seed)).text();
        Plan plan = new MarkdownReader().read(text);
        assertThat(new MarkdownReader().read(text)).isEqualTo(plan);
        assertThat(plan.tasks().map(Task::id)).as(text).doesNotHaveDuplicates();
        assertThat(plan.phases()).extracting(Phase::id).as(text).doesNotHaveDuplicates();
        assertThat(new HashSet<>(groupedIds(plan))).hasSameSizeAs(groupedIds(plan));
    }

    /// UTF-8 that was read as something else: the plan is the same, its places are those in the
    /// text as it is.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void damagedCharactersMoveNoBox(int seed) {
        String text = decorated(new RandomDocument(new Random(seed)).text());
        String page = PAGES.get(seed % PAGES.size());
        String damaged = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(page));
        Plan meant = new MarkdownReader().read(text);
        Plan plan = new MarkdownReader().read(damaged);
        assertThat(offsets(plan)).as(damaged).isEqualTo(offsets(damaged));
        boxes(plan)
                .filter(box -> box.spelling() == Box.Spelling.BRACKETS)
                .forEach(box -> assertPlace(box, damaged));
        assertThat(plan.tasks().map(Task::title))
                .isEqualTo(meant.tasks().map(Task::title).toList());
        assertThat(plan.sections()).isEqualTo(meant.sections());
    }

    private static String decorated(String text) {
        return "✅ 🚀 Größe\n\n" + text.replace("plain", "größer → ✅").replace("Do", "⚠️ Do");
    }

    /// Lists as a page shows them, with code, text and headings between.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyBulletOfACopiedPageIsExactlyOneItem(int seed) {
        String text = RandomDocument.copiedPage(new Random(seed));
        Plan plan = new MarkdownReader().read(text);
        List<Integer> lines =
                BULLET.matcher(text).results().map(found -> line(text, found)).toList();
        assertThat(boxes(plan).map(Box::line).sorted()).as(text).isEqualTo(lines);
        assertThat(boxes(plan))
                .as(text)
                .allMatch(box -> line(text, box.offset()) == box.line())
                .allMatch(box -> box.spelling() == Box.Spelling.SIGN);
    }

    private static int line(String text, MatchResult found) {
        return line(text, found.end());
    }

    private static int line(String text, int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    static IntStream seeds() {
        return IntStream.range(0, DOCUMENTS);
    }

    private static List<String> groupedIds(Plan plan) {
        return plan.phases().stream()
                .flatMap(phase -> phase.groups().stream())
                .flatMap(group -> group.tasks().stream())
                .toList();
    }

    private static void assertPlace(Box box, String text) {
        assertThat(text.charAt(box.offset() - 1)).isEqualTo('[');
        assertThat(text.charAt(box.offset()) != ' ').isEqualTo(box.checked());
        assertThat(box.line())
                .isEqualTo(
                        1
                                + (int)
                                        text.substring(0, box.offset())
                                                .chars()
                                                .filter(c -> c == '\n')
                                                .count());
    }

    static List<Integer> offsets(Plan plan) {
        return boxes(plan)
                .filter(box -> box.spelling() == Box.Spelling.BRACKETS)
                .map(Box::offset)
                .sorted()
                .toList();
    }

    /// Counted by other means than the reader's: lines outside code that look like a box.
    static List<Integer> offsets(String text) {
        String bare = CODE.matcher(text).replaceAll(match -> blank(match.group()));
        return BOX.matcher(bare).results().map((MatchResult box) -> box.start(1)).toList();
    }

    private static String blank(String code) {
        return code.replaceAll("[^\r\n]", " ");
    }

    static Stream<Box> boxes(Plan plan) {
        List<Box> boxes = new ArrayList<>();
        plan.tasks().forEach(task -> addAll(task, boxes));
        plan.phases().stream()
                .flatMap(phase -> phase.criteria().stream())
                .map(Criterion::box)
                .forEach(boxes::add);
        plan.finalCriteria().stream().map(Criterion::box).forEach(boxes::add);
        plan.others().stream().map(OtherBox::box).forEach(boxes::add);
        return boxes.stream();
    }

    private static void addAll(Task task, List<Box> boxes) {
        boxes.add(task.box());
        task.steps().stream().map(Step::box).forEach(boxes::add);
    }
}
