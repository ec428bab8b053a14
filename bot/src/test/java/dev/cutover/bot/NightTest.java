package dev.cutover.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.BotProcess.Said;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Requirement;
import dev.cutover.plans.Task;
import dev.cutover.plans.markdown.MarkdownReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// A whole night with the real program, over its two doors.
class NightTest {

    private static final Path SEED = Path.of("../../shared/seeds/000_de322ae2faf8226a.txt");

    @TempDir private Path folder;

    static boolean seedIsThere() {
        return Files.isRegularFile(SEED);
    }

    @Test
    void aPlanOf38TasksIsRunToItsEndInAtMost25Messages() throws Exception {
        Path plan = folder.resolve("migration.md");
        Files.writeString(plan, GeneratedPlan.ofTasks(6, 6, 6, 6, 7, 7));
        runToTheEnd(plan);
    }

    @Test
    @EnabledIf("seedIsThere")
    void aRealPlanIsRunToItsEndInAtMost25Messages() throws Exception {
        runToTheEnd(SEED);
    }

    private void runToTheEnd(Path file) throws Exception {
        Plan plan = new MarkdownReader().read(Files.readString(file));
        assertThat(plan.counts().tasks()).isEqualTo(38);
        try (BotProcess bot = BotProcess.demo(folder.resolve("data"), file)) {
            for (Phase phase : plan.phases()) {
                finish(bot, phase);
            }
            if (!plan.finalCriteria().isEmpty()) {
                accepted(bot.say("Ana", "check final all", null));
            }
            accepted(bot.say("Ana", "issue the log was late --sev high", null));
            accepted(bot.say("Ana", "close", null));
            Eventually.sees(
                    bot,
                    messages ->
                            messages.getFirst().contains("38/38 tasks (100 %)")
                                    && messages.getLast().contains("closed the cutover"));
            List<String> messages = bot.messages();
            assertThat(messages).hasSizeLessThanOrEqualTo(25);
            assertThat(messages).filteredOn(message -> message.startsWith("Phase 2")).hasSize(1);
        }
    }

    private static void finish(BotProcess bot, Phase phase) throws Exception {
        open(bot, phase);
        for (Task task : phase.tasks()) {
            if (!task.done()) {
                claim(bot, task);
                accepted(bot.say("Ana", "done " + task.id() + " as planned", null));
            }
        }
        if (phase.criteria().stream()
                .anyMatch(criterion -> !criterion.done() && !criterion.optional())) {
            accepted(bot.say("Ben", "check " + phase.id() + " all", null));
        }
    }

    private static void claim(BotProcess bot, Task task) throws Exception {
        Said claimed = bot.say("Ana", "claim " + task.id(), null);
        if (claimed.text().contains("/cutover unlock " + task.id())) {
            accepted(bot.say("Ana", "unlock " + task.id() + " a test has no hours", null));
            claimed = bot.say("Ana", "claim " + task.id(), null);
        }
        accepted(claimed);
    }

    private static void open(BotProcess bot, Phase phase) throws Exception {
        boolean soaks = phase.blockedBy().stream().anyMatch(Requirement.Stable.class::isInstance);
        boolean asks = phase.blockedBy().stream().anyMatch(Requirement.Approval.class::isInstance);
        if (soaks) {
            Said early = bot.say("Ben", "approve " + phase.id(), null);
            assertThat(early.ok()).isFalse();
            assertThat(early.text())
                    .startsWith(
                            "The time that phase " + phase.id() + " asks for is not earned yet: ");
            accepted(bot.say("Ben", "override " + phase.id() + " a test has no 24 hours", null));
        } else if (asks) {
            accepted(bot.say("Ben", "approve " + phase.id() + " the team agreed", null));
        }
    }

    private static void accepted(Said answer) {
        assertThat(answer.ok()).as(answer.text()).isTrue();
    }

    @Test
    void ofAHundredPeopleWhoClaimOneTaskExactlyOneGetsIt() throws Exception {
        Path plan = folder.resolve("one.md");
        Files.writeString(plan, GeneratedPlan.ofTasks(3));
        try (BotProcess bot = BotProcess.demo(folder.resolve("data"), plan);
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Said>> claims =
                    IntStream.rangeClosed(1, 100)
                            .<Callable<Said>>mapToObj(
                                    number -> () -> bot.say("Person " + number, "claim 1.1", null))
                            .toList();
            List<Said> answers = people.invokeAll(claims).stream().map(Future::resultNow).toList();
            assertThat(answers).filteredOn(Said::ok).hasSize(1);
            String owner =
                    bot.say("Ana", "who", null)
                            .text()
                            .replaceAll("^▶ (Person \\d+): 1\\.1 .*$", "$1");
            assertThat(answers)
                    .filteredOn(answer -> !answer.ok())
                    .allSatisfy(answer ->
                            assertThat(answer.text())
                                    .matches(
                                            "1\\.1 Task 1 of phase 1 is with "
                                                    + owner
                                                    + " since \\d\\d:\\d\\d\\. Next: ask "
                                                    + owner
                                                    + ", or take it over with /cutover assign 1\\.1 me\\."));
        }
    }

    @Test
    void theFirstQuarterOfAnHourOfAPartDonePlan() throws Exception {
        Path plan = folder.resolve("part.md");
        Files.writeString(
                plan,
                GeneratedPlan.ofTasks(2, 2).replaceFirst("- \\[ ] \\*\\*1\\.1", "- [x] **1.1"));
        try (BotProcess bot = BotProcess.demo(folder.resolve("data"), plan)) {
            Eventually.sees(
                    bot,
                    messages ->
                            messages.size() == 2
                                    && messages.getFirst().contains("1/4 tasks (25 %)"));
            accepted(bot.say("Ana", "claim 1.2", null));
            accepted(bot.say("Ana", "step 1.2 1", null));
            assertThat(bot.say("Ben", "done 1.2", null).text())
                    .startsWith("1.2 Task 2 of phase 1 is with Ana since ");
            accepted(bot.say("Ana", "done 1.2 both servers answer", null));
            accepted(bot.say("Ana", "check 1 all", null));
            Eventually.sees(
                    bot,
                    messages -> messages.size() == 3 && messages.getLast().startsWith("Phase 2"));
        }
    }
}
