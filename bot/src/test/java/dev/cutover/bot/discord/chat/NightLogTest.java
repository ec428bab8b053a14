package dev.cutover.bot.discord.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.GeneratedPlan;
import dev.cutover.bot.Golden;
import dev.cutover.bot.WholeNight;
import dev.cutover.bot.discord.fake.FakeChannel;
import dev.cutover.bot.discord.fake.FakeDiscord;
import dev.cutover.bot.discord.fake.FakeMessage;
import dev.cutover.commands.Person;
import dev.cutover.plans.Task;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole night in a channel of Discord, as people there read it. `-Dgolden.write=true` writes the
/// log anew.
class NightLogTest {

    private static final Path LOG = Path.of("src/test/resources/discord/night.txt");

    private static final Pattern ESCAPED = Pattern.compile("\\\\(?=[^a-zA-Z0-9\\s])");

    private static final Pattern TIME = Pattern.compile("<t:(\\d{1,12}):t>");
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    @TempDir private Path folder;

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-21T01:00:00Z"));
    private final StringJoiner log = new StringJoiner("\n", "", "\n");

    @Test
    void thirtyEightTasksFromTheFirstCommandToTheLast() throws Exception {
        String plan = GeneratedPlan.ofTasks(6, 6, 6, 6, 7, 7);
        try (Night night = Night.of(folder, plan, 500, now::get)) {
            say(night, Night.ANA, "start night");
            steps(night).work(night.run().cutover().plan().phases());
            awaitQuiet(night);
            say(night, Night.ANA, "close");
            awaitQuiet(night);
            show(night);
            assertThat(night.discord.channel().messages()).hasSizeLessThanOrEqualTo(25);
            assertThat(night.toldAna()).isEmpty();
        }
        Golden.compare(LOG, log.toString());
    }

    private WholeNight steps(Night night) {
        return new WholeNight() {
            @Override
            public void ana(String command) {
                say(night, Night.ANA, command);
            }

            @Override
            public void ben(String command) {
                say(night, Night.BEN, command);
            }

            @Override
            public void claim(Task task) {
                ana("claim " + task.id());
            }
        };
    }

    private void say(Night night, Person person, String text) {
        now.updateAndGet(before -> before.plusSeconds(60));
        boolean ok = night.say(person, text).ok();
        log.add(person.name() + ": /cutover " + text + (ok ? "" : " (refused)"));
    }

    /// The clock goes on while the channel is written, so that nothing waits for it.
    private void awaitQuiet(Night night) throws InterruptedException {
        Instant before = now.get();
        night.discord.await(() -> {
            now.updateAndGet(at -> at.plusMillis(10));
            return night.isUpToDate();
        });
        now.set(before);
    }

    private void show(Night night) {
        log.add("").add("The channel afterwards");
        for (FakeMessage message : night.discord.channel().messages()) {
            log.add("");
            message.shown().lines().forEach(line -> log.add("| " + read(line)));
            night.discord.guild().known(message.id()).ifPresent(thread -> below(night, thread));
        }
    }

    private void below(Night night, FakeChannel thread) {
        log.add("    [" + thread.name() + "]");
        night.shown(thread)
                .forEach(reply -> reply.lines().forEach(line -> log.add("    " + read(line))));
    }

    /// As Discord shows it.
    private static String read(String markdown) {
        String plain = ESCAPED.matcher(markdown).replaceAll("").replace("\u200b", "");
        return TIME.matcher(plain)
                .replaceAll(
                        time -> HOUR.format(Instant.ofEpochSecond(Long.parseLong(time.group(1)))))
                .replace("<@" + FakeDiscord.ANA + ">", "@Ana")
                .replace("<@" + FakeDiscord.BEN + ">", "@Ben");
    }
}
