package dev.cutover.bot.slack.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.slack.fake.Call;
import dev.cutover.commands.TaskEvent;
import dev.cutover.commands.grammar.ButtonAction;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.plans.Task;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Twenty people who all press at once.
class BurstTest {

    @TempDir private Path folder;

    private static String plan() {
        StringBuilder plan = new StringBuilder("# Night\n\n## Phase 1: One\n\n");
        for (int task = 1; task <= 40; task++) {
            plan.append("- [ ] **1.%d** Task %d\n".formatted(task, task));
        }
        return plan.toString();
    }

    @Test
    void eachTaskHasOneOwnerAndTheChannelFewEdits() throws Exception {
        try (SlackSite site = SlackSite.open(folder, plan(), Map.of());
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            site.slack.enforceRates();
            site.type("UP0", "start night");
            site.slack.await(() -> site.slack.channel().messages().size() == 2);
            Thread.sleep(Duration.ofSeconds(2));
            int before = site.slack.calls("chat.update").size();
            long began = System.nanoTime();
            List<Future<Duration>> presses = new ArrayList<>();
            for (int press = 0; press < 200; press++) {
                presses.add(people.submit(press(site, press)));
                Thread.sleep(25);
            }
            for (Future<Duration> press : presses) {
                assertThat(press.get()).isLessThan(Duration.ofSeconds(3));
            }
            Thread.sleep(
                    Duration.ofNanos(Math.max(1, began + 10_000_000_000L - System.nanoTime())));
            List<Call> updates = site.slack.calls("chat.update");
            assertThat(updates.subList(before, updates.size()))
                    .filteredOn(call -> call.at() - began < 10_000_000_000L)
                    .hasSizeLessThanOrEqualTo(9)
                    .allSatisfy(call -> assertThat(call.answer()).isEqualTo("ok"));
            ownedOnce(site);
            site.slack.await(site::isUpToDate);
            site.slack.close();
        }
    }

    private static Callable<Duration> press(SlackSite site, int number) {
        return () -> {
            Task task = site.cutover().plan().tasks().toList().get(number % 40);
            String action =
                    new ButtonAction(
                                    site.run().id(),
                                    task.id(),
                                    Press.CLAIM,
                                    site.cutover().tasks().of(task.id()).changed())
                            .text();
            long began = System.nanoTime();
            site.press("UP" + number % 20, action, site.slack.channel().messages().getLast().ts());
            return Duration.ofNanos(System.nanoTime() - began);
        };
    }

    private static void ownedOnce(SlackSite site) {
        assertThat(site.run().entries())
                .filteredOn(entry -> entry.event() instanceof TaskEvent.TaskClaimed)
                .hasSize(40)
                .extracting(entry -> ((TaskEvent.TaskClaimed) entry.event()).task())
                .doesNotHaveDuplicates();
    }
}
