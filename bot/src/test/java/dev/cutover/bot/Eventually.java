package dev.cutover.bot;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/// Waits for what the bot writes behind its answers.
final class Eventually {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Eventually() {}

    static void sees(BotProcess bot, Predicate<List<String>> channel)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!channel.test(bot.messages())) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "The channel did not come to it:\n"
                                + String.join("\n---\n", bot.messages()));
            }
            Thread.sleep(20);
        }
    }
}
