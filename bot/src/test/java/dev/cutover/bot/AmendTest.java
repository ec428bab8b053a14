package dev.cutover.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.BotProcess.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan that is edited while people work by it, over HTTP, with a kill right behind it.
class AmendTest {

    private static final String PLAN =
            """
            # Move the wiki

            ## Phase 1: Prepare

            - [ ] Stop the writers
            - [ ] Dump the database

            ## Phase 2: Move

            - [ ] Switch the DNS
            """;

    @TempDir Path folder = Path.of("");

    @Test
    void aChangedFileIsBroughtInAndOutlivesAKill() throws IOException, InterruptedException {
        Path file = folder.resolve("wiki.md");
        Path data = folder.resolve("data");
        Files.writeString(file, PLAN);
        String plan;
        try (BotProcess bot = BotProcess.demo(data, file)) {
            assertThat(say(bot, "done 1.1 at once").ok()).isTrue();
            assertThat(say(bot, "claim 1.2").ok()).isTrue();
            Files.writeString(
                    file,
                    PLAN.replace("- [ ] Stop", "- [ ] Tell support\n- [ ] Stop")
                            .replace("## Phase 2: Move\n\n- [ ] Switch the DNS\n", ""));

            Said shown = say(bot, "amend");
            Said done = say(bot, "amend confirm " + code(shown));

            assertThat(done.text())
                    .isEqualTo(
                            "The plan is amended: 1 task added, 1 task removed, 1 phase removed. Not right? /cutover undo.");
            plan = say(bot, "plan").text();
            assertThat(plan).contains("1.1 Stop the writers", "1.3 Tell support");
            Eventually.sees(
                    bot,
                    messages ->
                            messages.stream()
                                            .filter(message ->
                                                    message.contains(
                                                            "Ana amended the plan: 1 task"))
                                            .count()
                                    == 1);
            bot.kill();
        }
        try (BotProcess bot = BotProcess.demo(data, file)) {
            assertThat(say(bot, "plan").text()).isEqualTo(plan);
            assertThat(say(bot, "mine").text()).contains("1.2 Dump the database");
            assertThat(say(bot, "undo").text()).contains("1 task added, 1 task removed");
            assertThat(say(bot, "plan").text()).contains("2.1 Switch the DNS");
        }
        try (var files = Files.walk(data)) {
            assertThat(files.map(Path::getFileName).map(String::valueOf).toList())
                    .containsAll(List.of("plan.md", "plan-2.md"));
        }
    }

    private static Said say(BotProcess bot, String text) throws IOException, InterruptedException {
        return bot.say("Ana", text, null);
    }

    private static String code(Said shown) {
        Matcher matcher = Pattern.compile("amend confirm ([0-9a-f]{8})").matcher(shown.text());
        assertThat(matcher.find()).as(shown.text()).isTrue();
        return matcher.group(1);
    }
}
