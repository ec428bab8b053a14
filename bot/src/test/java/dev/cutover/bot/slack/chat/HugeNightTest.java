package dev.cutover.bot.slack.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.chat.HugeNight;
import dev.cutover.bot.slack.fake.Call;
import dev.cutover.bot.slack.fake.FakeMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Five hundred tasks with hostile titles, and whatever people may do to them.
class HugeNightTest {

    private static final List<String> HOSTILE =
            List.of(
                    "<!channel> <@U0123ABCD> <#C1|x>",
                    "*bold* _thin_ `code` ~gone~ ```",
                    "🚀".repeat(120),
                    "very ".repeat(200) + "long",
                    "& < > &amp; \u202E\u0007",
                    "<https://example.com|click>");

    private final HugeNight huge = new HugeNight(HOSTILE, 8, new Random(20_261_121));

    @TempDir private Path folder;

    @Test
    void everyPayloadOfAHugeNightIsWithinSlacksLimits() throws InterruptedException {
        try (Night night = Night.of(folder, huge.plan(), 500)) {
            night.say("start night");
            for (int number = 0; number < 300; number++) {
                night.say(huge.command());
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
}
