package dev.cutover.bot.slack.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.slack.fake.Call;
import dev.cutover.bot.slack.fake.FakeMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Five hundred tasks with hostile titles, and whatever people may do to them.
class HugeNightTest {

    private static final int PHASES = 8;
    private static final int TASKS = 63;

    private static final List<String> HOSTILE =
            List.of(
                    "<!channel> <@U0123ABCD> <#C1|x>",
                    "*bold* _thin_ `code` ~gone~ ```",
                    "🚀".repeat(120),
                    "very ".repeat(200) + "long",
                    "& < > &amp; \u202E\u0007",
                    "<https://example.com|click>");

    private final Random random = new Random(20_261_121);

    @TempDir private Path folder;

    @Test
    void everyPayloadOfAHugeNightIsWithinSlacksLimits() throws InterruptedException {
        try (Night night = Night.of(folder, plan(), 500)) {
            night.say("start night");
            for (int number = 0; number < 300; number++) {
                night.say(command());
                if (number % 10 == 0) {
                    night.awaitAllTold();
                }
            }
            night.awaitAllTold();
            assertThat(night.slack.calls()).extracting(Call::answer).containsOnly("ok");
            assertThat(night.slack.calls()).hasSizeGreaterThan(50);
            for (FakeMessage message : night.slack.channel().messages()) {
                assertThat(message.shown().length()).isLessThanOrEqualTo(8_100);
                assertThat(message.text().length()).isBetween(1, 300);
                assertThat(night.slack.channel().replies(message.ts()))
                        .allSatisfy(reply ->
                                assertThat(reply.shown())
                                        .hasSizeLessThan(8_000)
                                        .doesNotContain("This message is shortened"));
            }
        }
    }

    private String command() {
        String task = (1 + random.nextInt(PHASES)) + "." + (1 + random.nextInt(TASKS));
        String text = HOSTILE.get(random.nextInt(HOSTILE.size()));
        return switch (random.nextInt(11)) {
            case 0, 1, 2 -> "claim " + task;
            case 3, 4 -> "done " + task + " " + text;
            case 5 -> "block " + task + " " + text;
            case 6 -> "fail " + task + " " + text;
            case 7 -> "issue " + text + " --sev high";
            case 8 -> "note " + text;
            case 9 -> random.nextBoolean() ? "hold " + text : "resume";
            default -> "undo";
        };
    }

    private String plan() {
        StringBuilder plan = new StringBuilder("# Night of " + HOSTILE.getFirst() + "\n");
        for (int phase = 1; phase <= PHASES; phase++) {
            plan.append("\n## Phase %d: %s\n\n".formatted(phase, title()));
            for (int task = 1; task <= TASKS; task++) {
                plan.append("- [ ] **%d.%d** %s (5 min, S)\n".formatted(phase, task, title()));
            }
        }
        return plan.toString();
    }

    private String title() {
        return HOSTILE.get(random.nextInt(HOSTILE.size())).replace("`", "'");
    }
}
