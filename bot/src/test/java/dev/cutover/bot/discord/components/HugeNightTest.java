package dev.cutover.bot.discord.components;

import static dev.cutover.bot.discord.components.Talk.ANA;
import static dev.cutover.bot.discord.components.Talk.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.chat.HugeNight;
import dev.cutover.bot.discord.DiscordPlace;
import dev.cutover.commands.grammar.ButtonAction;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Postings.Posting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Five hundred tasks with hostile titles, and whatever people may do to them.
class HugeNightTest {

    private static final List<String> HOSTILE =
            List.of(
                    "@everyone <@80351110224678913> <#1> <@&2>",
                    "**bold** __thin__ ~~gone~~ ||hidden|| '''",
                    "🚀".repeat(120),
                    "very ".repeat(200) + "long",
                    "\\* \\_ [x](y) \u202E\u0007",
                    "<https://example.com> discord.gg/abc :smile: <t:1:R>");

    private final Random random = new Random(20_261_121);
    private final HugeNight huge = new HugeNight(HOSTILE, 2, random);

    @TempDir private Path folder;

    @Test
    void everyMessageOfAHugeNightIsWithinDiscordsLimits() throws IOException {
        Files.writeString(folder.resolve("night.md"), huge.plan());
        try (Talk talk = new Talk(folder)) {
            talk.say(ANA, "start night");
            for (int number = 0; number < 200; number++) {
                check(talk.say(random.nextBoolean() ? ANA : BEN, huge.command()).message());
                if (number % 4 == 0) {
                    talk.posted().stream().map(Posting::message).forEach(HugeNightTest::check);
                }
                if (number % 20 == 0) {
                    checkAnswers(talk);
                }
            }
            talk.postings()
                    .threads(new DiscordPlace("41", "42").place())
                    .untold()
                    .forEach(reply -> check(reply.message()));
        }
    }

    private static void checkAnswers(Talk talk) {
        List.of("plan", "mine", "next", "who", "status", "issues", "timeline", "task 1.1")
                .forEach(asked -> check(talk.say(ANA, asked).message()));
    }

    private static void check(Message message) {
        check(DiscordComponents.of(message));
        DiscordComponents.privately(message).forEach(HugeNightTest::check);
    }

    private static void check(DiscordMessage written) {
        Rules.check(written);
        Rules.texts(written).forEach(HugeNightTest::hasNothingTyped);
        assertThat(Rules.actions(written))
                .allSatisfy(action -> assertThat(ButtonAction.parse(action)).isPresent());
        assertThat(written.mentioned()).isSubsetOf(ANA.id());
    }

    /// What the bot itself says with power, and nothing else.
    private static void hasNothingTyped(String text) {
        assertThat(Reader.live(text))
                .as(text)
                .allMatch(live ->
                        live.matches("#{2,3} ")
                                || live.matches("`/cutover [^`]*`")
                                || live.equals("**")
                                || live.matches("<t:\\d+:[tf]>")
                                || live.equals("<@" + ANA.id() + ">"));
    }
}
