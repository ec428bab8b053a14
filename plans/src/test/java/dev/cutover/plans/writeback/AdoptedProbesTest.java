package dev.cutover.plans.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Box;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.Details;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.PlanReader;
import dev.cutover.plans.Step;
import dev.cutover.plans.Task;
import dev.cutover.plans.markdown.MarkdownReader;
import dev.cutover.plans.markdown.RandomDocument;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.proposing.Proposal;
import dev.cutover.plans.probes.proposing.Proposals;
import dev.cutover.plans.probes.reading.ProbeReader;
import dev.cutover.plans.writeback.Outcome.Added;
import dev.cutover.plans.writeback.Outcome.Adopted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdoptedProbesTest {

    private static final PlanReader READER = new MarkdownReader();
    private static final Path SEEDS = Path.of("../../shared/seeds");

    /// Tasks of each document that are looked at, each by reading the document anew.
    private static final int SOME = 40;

    private static final String SOURCE = "GET https://new.example.com/health; expect status == 200";
    private static final String ITEM = "- probe: `" + SOURCE + "`";

    @Test
    void itStandsBelowTheTasksOwnLines() {
        String text =
                "## Phase 1\r\n- [ ] **1.1** Switch\r\n  - **Owner:** @ana\r\n  ```sh\r\n  go\r\n  ```\r\n- [ ] **1.2** Look\r\n";
        assertThat(with(text, "1.1"))
                .contains(text.replace("- [ ] **1.2**", "  " + ITEM + "\r\n- [ ] **1.2**"));
    }

    @Test
    void itIsIndentedAsTheListIs() {
        assertThat(with("## Phase 1\n1. [ ] Switch\n2. [ ] Look\n", "1.1"))
                .contains("## Phase 1\n1. [ ] Switch\n   " + ITEM + "\n\n2. [ ] Look\n");
        assertThat(with("## Phase 1\n\n> - [ ] Switch\n> - [ ] Look", "1.2"))
                .contains("## Phase 1\n\n> - [ ] Switch\n> - [ ] Look\n>   " + ITEM);
        assertThat(with("## Phase 1\n\n☐ Switch\n☐ Look\n", "1.1").orElse("").contains(ITEM))
                .isEqualTo(with("## Phase 1\n\n☐ Switch\n☐ Look\n", "1.1").isPresent());
    }

    @Test
    void belowWordsThatFollowItStandsApart() {
        String text = "## Phase 1\n- [ ] Switch\n\nSome words.\n";
        assertThat(with(text, "1.1"))
                .contains("## Phase 1\n- [ ] Switch\n  " + ITEM + "\n\nSome words.\n");
    }

    @Test
    void aPhasesProbeStandsBelowItsHeading() {
        String text =
                "# T\n\n### Task 0.1: Set up\n\n- [ ] **0.1.1** a\n\n### Task 0.2: B\n- [ ] b\n";
        assertThat(with(text, "0.1"))
                .contains(text.replace("Set up\n", "Set up\n\n" + ITEM + "\n"));
        assertThat(with(text, "0.2")).contains(text.replace("B\n", "B\n\n" + ITEM + "\n\n"));
        String bold = "**Phase 1: Go**\n\n- [ ] a\n\n**Phase 2: Back**\n\n- [ ] b\n";
        assertThat(with(bold, "2")).contains(bold.replace("Back**\n", "Back**\n\n" + ITEM + "\n"));
    }

    @Test
    void belowTheRowOfATableThereIsNoPlace() {
        String text =
                "# T\n\n## Phase 1\n\n| # | Task | Owner | Status |\n|---|---|---|---|\n| 1.1 | Switch | Ana | |\n";
        assertThat(READER.read(text).task("1.1")).isPresent();
        assertThat(with(text, "1.1")).isEmpty();
        assertThat(with(text, "1")).isPresent();
        Written written = written(text, List.of(new Adopted("1.1", SOURCE)));
        assertThat(written.text()).isEqualTo(text);
        assertThat(written.leftOut())
                .containsExactly(
                        "There is no place in the text for the probes of 1.1: the row of a table has none. They are in the record.");
    }

    @Test
    void whatIsNoProbeOnOneLineIsNotWritten() {
        String text = "## Phase 1\n- [ ] Switch\n";
        for (String source :
                List.of(
                        "",
                        "GET nowhere",
                        SOURCE + "`",
                        SOURCE + "\n- [ ] x",
                        "GET\thttps://a.b/")) {
            assertThat(new WriteBack(READER).withProbe(text, READER.read(text), "1.1", source))
                    .as(source)
                    .isEmpty();
        }
        assertThat(with(text, "9.9")).isEmpty();
    }

    @Test
    void whatStandsThereIsNotPutThereAgain() {
        String text = "## Phase 1\n- [ ] Switch\n";
        String once = with(text, "1.1").orElseThrow();
        assertThat(with(once, "1.1")).contains(once);
    }

    @Test
    void aPlanThatKnowsItAlreadyIsWrittenAllTheSame() {
        String text = "## Phase 1\n- [ ] Switch\n";
        Probe probe = ProbeReader.inline(SOURCE, 0).probes().getFirst();
        Plan plan = READER.read(text).withProbe("1.1", probe);
        assertThat(plan.task("1.1").orElseThrow().details().probes()).containsExactly(probe);
        assertThat(new WriteBack(READER).withProbe(text, plan, "1.1", SOURCE))
                .contains(text + "  " + ITEM + "\n");
        assertThat(READER.read(text).withProbe("1", probe).phases().getFirst().probes())
                .containsExactly(probe);
    }

    @Test
    void aTaskThatWasAddedHasItsProbeBelowIt() {
        String text = "## Phase 1\n- [ ] **1.1** Switch\n";
        Outcome outcome =
                new Outcome(
                                Outcome.NONE.boxes(),
                                Outcome.NONE.marks(),
                                List.of(),
                                List.of(),
                                List.of(new Added("1", "1.2", "Warm up", false, null)),
                                Outcome.NONE.progress(),
                                Outcome.NONE.log(),
                                List.of())
                        .with(List.of(new Adopted("1.2", SOURCE), new Adopted("1.1", SOURCE)));
        Written written = new WriteBack(READER).of(text, READER.read(text), outcome);
        assertThat(written.leftOut()).isEmpty();
        assertThat(written.text())
                .isEqualTo(
                        "## Phase 1\n- [ ] **1.1** Switch\n  %1$s\n- [ ] **1.2** Warm up\n  %1$s\n"
                                .formatted(ITEM));
    }

    @Test
    void oneThatHasNoPlaceDoesNotTakeTheOthersAlong() {
        String text =
                "# T\n\n## Phase 1\n\n| # | Task | Owner | Status |\n|---|---|---|---|\n| 1.1 | Switch | Ana | |\n\n## Phase 2\n\n- [ ] x\n";
        Plan plan = READER.read(text);
        String list = plan.phase("2").orElseThrow().tasks().isEmpty() ? "2" : "2.1";
        Written written =
                written(text, List.of(new Adopted("1.1", SOURCE), new Adopted(list, SOURCE)));
        assertThat(written.text()).contains(ITEM);
        assertThat(written.leftOut()).hasSize(1);
    }

    @Test
    void everyTaskOfTheSamplesAndSeedsTakesOneAndNothingElseChanges() throws IOException {
        int taken = 0;
        int left = 0;
        for (String text : files()) {
            Plan plan = READER.read(text);
            List<Task> some = plan.tasks().toList();
            for (Task task : some.subList(0, Math.min(SOME, some.size()))) {
                boolean took = taken(text, plan, task.id());
                taken += took ? 1 : 0;
                left += took || task.box().spelling() != Box.Spelling.BRACKETS ? 0 : 1;
            }
        }
        assertThat(taken).isGreaterThan(60);
        assertThat(left).as("tasks with a box of their own and no place").isZero();
    }

    @Test
    void theOddestDocumentsAreReadTheSameWithOne() {
        int taken = 0;
        int tasks = 0;
        for (int seed = 0; seed < 100; seed++) {
            String plain = new RandomDocument(new Random(seed)).text();
            String text = seed % 2 == 0 ? plain : plain.replace("\n", "\r\n");
            Plan plan = READER.read(text);
            for (Task task : plan.tasks().toList()) {
                tasks++;
                taken += taken(text, plan, task.id()) ? 1 : 0;
            }
        }
        assertThat(taken).isGreaterThan(tasks * 9 / 10);
    }

    @Test
    void allProposalsOfAPlanCanBeTakenOver() throws IOException {
        for (String text : files()) {
            Plan plan = READER.read(text);
            List<Proposal> proposals = Proposals.of(plan);
            List<Adopted> adopted =
                    proposals.stream().map(one -> new Adopted(one.owner(), one.source())).toList();
            Written written = written(text, adopted);
            assertThat(written.leftOut()).isEmpty();
            assertThat(Proposals.of(READER.read(written.text()))).isEmpty();
        }
    }

    private static boolean taken(String text, Plan plan, String id) {
        Optional<String> written = new WriteBack(READER).withProbe(text, plan, id, SOURCE);
        written.ifPresent(its -> {
            assertThat(its).contains(ITEM);
            assertThat(inserted(text, its).replaceAll("[\\s>]", ""))
                    .as(its)
                    .hasSameSizeAs(ITEM.replace(" ", ""));
            Probe probe = ProbeReader.inline(SOURCE, 0).probes().getFirst();
            assertThat(shape(READER.read(its))).isEqualTo(shape(plan.withProbe(id, probe)));
        });
        return written.isPresent();
    }

    /// What stands in the second text and not in the first, which is whole around it.
    private static String inserted(String text, String longer) {
        int from = 0;
        while (from < text.length() && text.charAt(from) == longer.charAt(from)) {
            from++;
        }
        int more = longer.length() - text.length();
        assertThat(longer.substring(from + more)).isEqualTo(text.substring(from));
        return longer.substring(from, from + more);
    }

    /// What a plan says, without where it says so.
    private static List<Object> shape(Plan plan) {
        List<Object> shape = new ArrayList<>();
        for (Phase phase : plan.phases()) {
            shape.add(List.of(phase.id(), phase.title(), phase.gate(), phase.warnings()));
            shape.add(phase.probes().stream().map(Probe::source).toList());
            phase.groups().forEach(group -> shape.add(List.of(group.title(), group.tasks())));
            phase.tasks().forEach(task -> shape.add(shape(task)));
            phase.criteria().forEach(criterion -> shape.add(shape(criterion)));
        }
        plan.finalCriteria().forEach(criterion -> shape.add(shape(criterion)));
        plan.others().forEach(other -> shape.add(other.text()));
        return shape;
    }

    private static List<Object> shape(Task task) {
        Details details = task.details();
        List<Object> shape = new ArrayList<>();
        shape.add(
                List.of(
                        task.id(),
                        task.title(),
                        task.done(),
                        task.optional(),
                        String.valueOf(task.estimate()),
                        String.valueOf(task.doneNote())));
        shape.add(
                List.of(
                        String.valueOf(details.acceptance()),
                        String.valueOf(details.condition()),
                        String.valueOf(details.owner()),
                        details.needs(),
                        details.notes(),
                        details.commands(),
                        details.expected(),
                        details.probes().stream().map(Probe::source).sorted().toList()));
        task.steps().forEach(step -> shape.add(shape(step)));
        return shape;
    }

    private static Object shape(Step step) {
        return List.of(step.text(), step.done(), step.commands(), step.expected());
    }

    private static Object shape(Criterion criterion) {
        return List.of(criterion.text(), criterion.done(), criterion.optional());
    }

    private static List<String> files() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path folder : List.of(Path.of("samples"), SEEDS)) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.sorted().toList()) {
                        texts.add(Files.readString(file));
                    }
                }
            }
        }
        return texts;
    }

    private static Written written(String text, List<Adopted> adopted) {
        return new WriteBack(READER).of(text, READER.read(text), Outcome.NONE.with(adopted));
    }

    private static Optional<String> with(String text, String owner) {
        return new WriteBack(READER).withProbe(text, READER.read(text), owner, SOURCE);
    }
}
