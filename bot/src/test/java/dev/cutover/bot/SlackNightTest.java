package dev.cutover.bot;

import static dev.cutover.bot.slack.fake.FakeSlack.ANA;
import static dev.cutover.bot.slack.fake.FakeSlack.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.slack.door.SlackSite;
import dev.cutover.bot.slack.fake.FakeMessage;
import dev.cutover.bot.slack.fake.FakeSlack;
import dev.cutover.commands.grammar.ButtonAction;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.plans.Task;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole night in Slack, as people there read it. `-Dgolden.write=true` writes the log anew.
class SlackNightTest {

    private static final Path LOG = Path.of("src/test/resources/slack/night.txt");

    private static final Pattern TIME = Pattern.compile("<!date\\^[^|>]+\\|([^>]+)>");

    @TempDir private Path folder;

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-21T01:00:00Z"));
    private final StringJoiner log = new StringJoiner("\n", "", "\n");

    @Test
    void thirtyEightTasksFromTheFirstCommandToTheLast() throws Exception {
        FakeSlack slack = FakeSlack.start();
        InstantSource clock = now::get;
        try (slack;
                SlackSite site =
                        SlackSite.open(
                                slack,
                                folder,
                                GeneratedPlan.ofTasks(6, 6, 6, 6, 7, 7),
                                Map.of(),
                                clock)) {
            say(site, ANA, "start night");
            steps(site).work(site.cutover().plan().phases());
            say(site, ANA, "close");
            awaitQuiet(site);
            show(slack);
            assertThat(slack.channel().messages()).hasSizeLessThanOrEqualTo(25);
            assertThat(slack.responses(ANA)).isEmpty();
            assertThat(slack.channel().whispers()).isEmpty();
        }
        Golden.compare(LOG, log.toString());
    }

    private WholeNight steps(SlackSite site) {
        return new WholeNight() {
            @Override
            public void ana(String command) {
                say(site, ANA, command);
            }

            @Override
            public void ben(String command) {
                say(site, BEN, command);
            }

            @Override
            public void claim(Task task) {
                press(site, task);
            }
        };
    }

    private void say(SlackSite site, String user, String text) {
        now.updateAndGet(before -> before.plusSeconds(60));
        String answer = site.type(user, text);
        log.add(name(user) + ": /cutover " + text);
        log.add("    " + read(answer));
    }

    private void press(SlackSite site, Task task) {
        now.updateAndGet(before -> before.plusSeconds(60));
        long seq = site.cutover().tasks().of(task.id()).changed();
        site.press(
                ANA,
                new ButtonAction(site.run().id(), task.id(), Press.CLAIM, seq).text(),
                site.slack.channel().messages().isEmpty()
                        ? "1.1"
                        : site.slack.channel().messages().getLast().ts());
        log.add(name(ANA) + " presses Claim " + task.id());
    }

    /// The clock goes on while the channel is written, so that nothing waits for it.
    private void awaitQuiet(SlackSite site) throws InterruptedException {
        site.slack.await(() -> {
            now.updateAndGet(before -> before.plusSeconds(1));
            return site.isUpToDate();
        });
    }

    private void show(FakeSlack slack) {
        log.add("").add("The channel afterwards");
        for (FakeMessage message : slack.channel().messages()) {
            log.add("");
            message.shown().lines().forEach(line -> log.add("| " + read(line)));
            for (FakeMessage reply : slack.channel().replies(message.ts())) {
                reply.shown().lines().forEach(line -> log.add("    " + read(line)));
            }
        }
    }

    private static String name(String user) {
        return user.equals(ANA) ? "Ana" : "Ben";
    }

    /// As Slack shows it.
    private static String read(String mrkdwn) {
        return TIME.matcher(mrkdwn)
                .replaceAll("$1")
                .replace("<@UANA>", "@Ana")
                .replace("<@UBEN>", "@Ben")
                .replace("\u200b", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
