package dev.cutover.plans.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cutover.plans.Announcement;
import dev.cutover.plans.Arrangements;
import dev.cutover.plans.Blank;
import dev.cutover.plans.Box;
import dev.cutover.plans.Choices;
import dev.cutover.plans.Counts;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.DecisionTree;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Form;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Rollback;
import dev.cutover.plans.Section;
import dev.cutover.plans.Task;
import dev.cutover.plans.Team;
import dev.cutover.plans.Timetable;
import dev.cutover.plans.markdown.blocks.Blocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Real plans of other teams. They are no part of this repository, so this is an extra.
class SeedsTest {

    private static final Path SEEDS = Path.of("../../shared/seeds");

    @Test
    void theMigrationTaskListGivesItsOwnAnswer() throws IOException {
        Plan plan = seed("000");
        assertThat(plan.phases()).hasSize(6);
        assertThat(plan.counts()).isEqualTo(new Counts(38, 10, 180, 38, 21, 0));
        assertThat(plan.counts().boxes()).isEqualTo(277);
        assertThat(plan.findings())
                .filteredOn(finding -> finding.level() != Finding.Level.INFO)
                .extracting(Finding::rule)
                .containsOnly("damaged-text");
        assertThat(plan.sections()).extracting(Section::title).contains("Technical ✅");
        assertThat(plan.phases().get(4).warnings().getFirst()).startsWith("⚠️ IMPORTANT:");
        assertThat(plan.tasks().filter(Task::optional)).extracting(Task::id).containsExactly("1.6");
    }

    @Test
    void theMigrationTaskListHasItsTimesItsDecisionAndItsAnnouncements() throws IOException {
        Arrangements arrangements = seed("000").arrangements();
        assertThat(arrangements.timetable().windows())
                .extracting(Timetable.Window::day, Timetable.Window::zone)
                .containsExactly(tuple(DayOfWeek.SUNDAY, ZoneId.of("Europe/Moscow")));
        assertThat(arrangements.timetable().loops())
                .extracting(Timetable.Loop::everyMinutes, Timetable.Loop::forMinutes)
                .containsExactly(
                        tuple(360, 2880),
                        tuple(null, null),
                        tuple(null, null),
                        tuple(null, null),
                        tuple(15, 60),
                        tuple(15, 60),
                        tuple(15, 60),
                        tuple(1440, 10080));
        assertThat(arrangements.timetable().loops())
                .filteredOn(loop -> !loop.atMinutes().isEmpty())
                .extracting(loop -> loop.scope().task(), Timetable.Loop::atMinutes)
                .containsExactly(
                        tuple("3.2", List.of(360)),
                        tuple("3.3", List.of(720)),
                        tuple("3.5", List.of(1440)));
        assertThat(arrangements.timetable().waits()).noneMatch(Timetable.Wait::lock);
        assertThat(arrangements.choices().decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.options()).hasSize(2));
        assertThat(arrangements.announcements())
                .extracting(Announcement::text)
                .containsExactly("Cutover starting now", "Cutover complete, monitoring");
        assertThat(lines(arrangements)).isEqualTo(3);
    }

    @Test
    void everyBoxOfTheBlueGreenChecklistIsFound() throws IOException {
        Plan plan = seed("003");
        assertThat(plan.phases()).hasSize(8);
        assertThat(plan.counts()).isEqualTo(new Counts(115, 0, 6, 0, 9, 0));
        assertThat(plan.counts().boxes()).isEqualTo(130);
    }

    @Test
    void theBlueGreenChecklistHasItsOffsetsItsAlternativesAndItsBlanks() throws IOException {
        Plan plan = seed("003");
        assertThat(plan.phases())
                .extracting(Phase::offsetMinutes)
                .containsExactly(-1440, -60, -15, 0, 20, 30, 40, null);
        assertThat(plan.phases().getFirst().title()).isEqualTo("Pre-Deployment (24 Hours Before)");
        assertThat(plan.arrangements().timetable().downtimeGoalMinutes()).isZero();
        assertThat(plan.arrangements().timetable().loops())
                .filteredOn(loop -> !loop.atMinutes().isEmpty())
                .flatExtracting(Timetable.Loop::atMinutes)
                .containsExactly(60, 240, 720, 1440);
        assertThat(plan.arrangements().choices().alternatives())
                .singleElement()
                .satisfies(alternative ->
                        assertThat(alternative.ways())
                                .extracting(Choices.Way::title, Choices.Way::recommended)
                                .containsExactly(
                                        tuple("Blue-Green Switch", true),
                                        tuple("Rolling Restart", false)));
        assertThat(lines(plan.arrangements())).isEqualTo(12);
        assertThat(plan.task("2.5").orElseThrow().details().expected())
                .containsExactly("9 columns", "All columns nullable: YES");
    }

    @Test
    void theWebCopyHasItsLinesToWriteOnAndItsGoal() throws IOException {
        Arrangements arrangements = seed("004").arrangements();
        assertThat(lines(arrangements)).isEqualTo(26);
        assertThat(arrangements.timetable().downtimeGoalMinutes()).isEqualTo(15);
    }

    @Test
    void theWebCopyHasItsStrategiesAndItsLocks() throws IOException {
        Plan plan = seed("004");
        assertThat(plan.arrangements().choices().alternatives())
                .extracting(
                        alternative -> alternative.ways().stream().map(Choices.Way::id).toList())
                .containsExactly(List.of("A", "B"), List.of("A", "B", "C"));
        assertThat(plan.arrangements().timetable().waits())
                .filteredOn(Timetable.Wait::lock)
                .extracting(wait -> wait.time().maxMinutes())
                .containsExactly(2880, 2880, 10080, 43200);
    }

    private static long lines(Arrangements arrangements) {
        return arrangements.blanks().stream()
                .filter(blank -> blank.kind() == Blank.Kind.LINE)
                .count();
    }

    @Test
    void theMigrationTaskListHasItsFormsAndWhoSigns() throws IOException {
        Arrangements around = seed("000").arrangements();
        assertThat(around.team().signOffs())
                .extracting(Team.SignOff::role)
                .containsExactly("Completed by", "Approved by");
        assertThat(around.team().contacts()).isEmpty();
        assertThat(around.forms())
                .extracting(Form::kind)
                .containsExactly(
                        Form.Kind.QUICK_STATUS,
                        Form.Kind.RISKS,
                        Form.Kind.ISSUES,
                        Form.Kind.TIME_TRACKING,
                        Form.Kind.NOTES,
                        Form.Kind.LESSONS,
                        Form.Kind.IMPROVEMENTS,
                        Form.Kind.CERTIFICATE);
        assertThat(around.forms().getFirst().phases()).hasSize(6);
        assertThat(around.forms().getLast().slots())
                .extracting(Form.Line::label)
                .containsExactly("Date", "Duration", "Completed by", "Date", "Approved by");
    }

    @Test
    void theBlueGreenChecklistSaysHowToTurnBack() throws IOException {
        Rollback rollback = seed("003").arrangements().rollback();
        assertThat(rollback.levels())
                .extracting(Rollback.Level::id, level -> minutes(level), Rollback.Level::dataLoss)
                .containsExactly(
                        tuple("1", 5, "None (rollback is clean)"),
                        tuple("2", 2, "New data created after migration will be lost"),
                        tuple("3", 15, "All data created after backup"));
        assertThat(rollback.levels())
                .extracting(Rollback.Level::limitMinutes)
                .containsExactly(60, 1440, null);
        assertThat(rollback.triggers())
                .extracting(Rollback.Trigger::phase, trigger -> trigger.commands().size())
                .containsExactly(
                        tuple("1", 0), tuple("2", 1), tuple("2", 1), tuple("2", 1), tuple("2", 1));
        assertThat(rollback.triggers().getFirst().stops()).isTrue();
        assertThat(rollback.triggers().getLast().group()).startsWith("Migration 006");
        assertThat(rollback.procedures()).isEmpty();
    }

    @Test
    void theBlueGreenChecklistsTreeLeadsToItsLevels() throws IOException {
        DecisionTree tree = Objects.requireNonNull(seed("003").arrangements().rollback().tree());
        assertThat(tree.nodes())
                .filteredOn(node -> node.level() != null)
                .extracting(DecisionTree.Node::level)
                .containsExactly("1", "2", "1", "3", "1", "2");
        assertThat(tree.edges()).filteredOn(edge -> edge.from().equals("1")).hasSize(5);
        assertThat(tree.edges())
                .extracting(DecisionTree.Edge::answer)
                .contains("YES", "If blue-green", "Else", "If critical");
    }

    @Test
    void theBlueGreenChecklistNamesItsPeople() throws IOException {
        Arrangements around = seed("003").arrangements();
        Team team = around.team();
        assertThat(team.contacts()).hasSize(5);
        assertThat(team.contacts())
                .extracting(Team.Contact::availability)
                .containsExactly("24/7", "Business hours", "On-call", "Business hours", "24/7");
        assertThat(team.channels())
                .extracting(Team.Channel::name, Team.Channel::purpose)
                .containsExactly(
                        tuple("#tracehub-deployment", "Deployment coordination"),
                        tuple("#tracehub-alerts", "Critical alerts"),
                        tuple("#tracehub-dev", "Development discussion"));
        assertThat(team.signOffs())
                .hasSize(4)
                .allSatisfy(one ->
                        assertThat(Objects.requireNonNull(one.signature()).length()).isEqualTo(10));
        assertThat(around.forms())
                .extracting(Form::kind)
                .containsExactly(Form.Kind.SIGN_OFF, Form.Kind.NOTES);
    }

    private static int minutes(Rollback.Level level) {
        return Objects.requireNonNull(level.time()).maxMinutes();
    }

    @Test
    void everyBulletOfTheCopiedPageIsFound() throws IOException {
        Plan plan = seed("004");
        String text = text("004");
        assertThat(plan.title()).isEqualTo("PaletAI Backend Migration - Execution Checklist");
        assertThat(plan.counts()).isEqualTo(new Counts(147, 0, 23, 0, 10, 18));
        assertThat(EveryBoxTest.boxes(plan).map(Box::line).sorted())
                .isEqualTo(
                        Pattern.compile("•")
                                .matcher(text)
                                .results()
                                .map(found -> Blocks.lines(text.substring(0, found.end())))
                                .toList());
        assertThat(EveryBoxTest.boxes(plan).map(Box::offset).map(text::charAt))
                .noneMatch(Character::isWhitespace);
        assertThat(plan.phases())
                .extracting(Phase::id)
                .containsExactly("A", "1", "2", "3", "4", "5", "6", "7", "B");
        assertThat(plan.finalCriteria()).allMatch(Criterion::done);
        assertThat(plan.sections())
                .filteredOn(section -> section.level() == 2)
                .extracting(Section::title)
                .contains("Post-Migration Tasks", "Notes / Issues Encountered", "Sign-Off")
                .hasSize(13);
        assertThat(plan.task("A.7").orElseThrow().details().commands())
                .containsExactly(
                        "az webapp config appsettings list \\\n  --name emailgeniebackend \\\n"
                                + "  --resource-group huddleup \\\n  --output json > old-app-settings.json");
    }

    private static Plan seed(String name) throws IOException {
        return new MarkdownReader().read(text(name));
    }

    private static String text(String name) throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "skipped: the folder ../shared/seeds is not here");
        try (Stream<Path> files = Files.list(SEEDS)) {
            Path file =
                    files.filter(path -> path.getFileName().toString().startsWith(name))
                            .findFirst()
                            .orElseThrow();
            return Files.readString(file);
        }
    }
}
