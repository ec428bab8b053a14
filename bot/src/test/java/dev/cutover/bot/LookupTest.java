package dev.cutover.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.BotProcess.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A runbook that is attached and looked into, over HTTP, with a kill right behind it.
class LookupTest {

    private static final String RUNBOOK =
            """
            # Wiki runbook

            ## Unhealthy

            ```bash
            systemctl restart wiki
            ```
            """;

    @TempDir Path folder = Path.of("");

    @Test
    void whatIsAttachedOutlivesAKillAndItsFile() throws IOException, InterruptedException {
        Path plan = folder.resolve("wiki.md");
        Path runbook = folder.resolve("runbook.md");
        Path data = folder.resolve("data");
        List<String> plans = List.of("env", "CUTOVER_PLANS=" + folder);
        Files.writeString(plan, "# Move\n\n## Phase 1: Move\n\n- [ ] Switch the DNS\n");
        Files.writeString(runbook, RUNBOOK);
        try (BotProcess bot = BotProcess.demo(data, plan, plans)) {
            assertThat(say(bot, "lookup unhealthy").text())
                    .contains("From runbook in the folder of plans", "systemctl restart wiki");
            assertThat(say(bot, "attach runbook").text())
                    .startsWith("The text runbook is attached");
            bot.kill();
        }
        Files.delete(runbook);
        try (BotProcess bot = BotProcess.demo(data, plan, plans)) {
            assertThat(say(bot, "lookup unhealthy").text())
                    .contains(
                            "From runbook, attached to this cutover, lines 3 to 7.",
                            "systemctl restart wiki");
        }
    }

    private static Said say(BotProcess bot, String text) throws IOException, InterruptedException {
        return bot.say("Ana", text, null);
    }
}
