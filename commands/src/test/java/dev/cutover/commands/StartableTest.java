package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.kit.Story;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What can be taken is found in one pass, and is what the rules say of each task alone.
class StartableTest {

    private static final List<String> WORDS =
            List.of("claim %s", "done %s", "skip %s no", "na %s no", "fail %s no", "reopen %s no");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itIsWhatTheRulesSayOfEachTask(boolean strict) {
        for (long seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Story story = Story.started(plan(random, strict));
            assertThat(story.cutover().plan().strictOrder()).isEqualTo(strict);
            assertThat(story.cutover().plan().tasks())
                    .anyMatch(Task::optional)
                    .anyMatch(task -> !task.details().needs().isEmpty());
            List<String> ids = story.cutover().plan().tasks().map(Task::id).toList();
            for (int i = 0; i < 40; i++) {
                assertThat(OrderRules.startable(story.cutover()))
                        .as("seed %d, step %d", seed, i)
                        .isEqualTo(byEach(story.cutover()));
                String word = WORDS.get(random.nextInt(WORDS.size()));
                story.when("Ana: " + word.formatted(ids.get(random.nextInt(ids.size()))));
            }
        }
    }

    private static List<Task> byEach(Cutover cutover) {
        Plan plan = cutover.plan();
        return plan.tasks()
                .filter(task -> cutover.tasks().standing(task) instanceof Standing.Open)
                .filter(task -> OrderRules.mayStart(cutover, task))
                .toList();
    }

    private static String plan(Random random, boolean strict) {
        StringBuilder text = new StringBuilder("# Move\n");
        text.append(strict ? "\nAll tasks must be done in strict order.\n" : "");
        for (int phase = 1; phase <= 3; phase++) {
            text.append("\n## Phase %d: Part\n\n".formatted(phase));
            text.append(phase == 3 ? "**Blocking:** Phase 1 complete\n\n" : "");
            for (int task = 1; task <= 6; task++) {
                text.append(
                        "- [ ] **%d.%d** Do it%s\n"
                                .formatted(
                                        phase, task, random.nextInt(4) == 0 ? " (optional)" : ""));
                if (random.nextInt(3) == 0) {
                    text.append(
                            "  - **Depends on:** %d.%d\n"
                                    .formatted(1 + random.nextInt(3), 1 + random.nextInt(6)));
                }
            }
        }
        return text.toString();
    }
}
