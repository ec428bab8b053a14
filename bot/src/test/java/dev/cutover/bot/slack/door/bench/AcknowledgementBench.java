package dev.cutover.bot.slack.door.bench;

import static dev.cutover.bot.slack.door.SignedRequests.form;

import dev.cutover.bot.slack.door.Payload;
import dev.cutover.bot.slack.door.SignedRequests;
import dev.cutover.bot.slack.door.SlackSite;
import dev.cutover.bot.slack.door.bench.Connections.Times;
import dev.cutover.bot.slack.fake.FakeSlack;
import dev.cutover.bot.slack.fake.Fault;
import dev.cutover.bot.slack.guard.Signature;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands over signed HTTP that are on disk when they are acknowledged, in turn with a bare Bolt
/// app that does nothing, over the same number of connections; prints the medians of the rounds.
class AcknowledgementBench {

    private static final int CONNECTIONS = 64;
    private static final int REQUESTS = 50;
    private static final int WARM_UPS = 4;
    private static final int ROUNDS = 7;

    private static final Signature SIGNATURE = new Signature(SignedRequests.SECRET);

    @TempDir private Path folder;

    private static String plan(int tasks) {
        StringBuilder plan = new StringBuilder("# Night\n\n## Phase 1: One\n\n");
        for (int task = 1; task <= tasks; task++) {
            plan.append("- [ ] **1.%d** Task %d\n".formatted(task, task));
        }
        return plan.toString();
    }

    /// Each connection has a task of its own, which it claims and gives back.
    private static String claim(int connection, int request) {
        String verb = request % 2 == 0 ? "claim" : "release";
        return form(
                Payload.command(
                        "UP" + connection, verb + " 1." + (connection + 1), "http://127.0.0.1:1/"));
    }

    @Test
    void durableClaimsAreComparedWithBareAcknowledgements() throws Exception {
        List<Times> bot = new ArrayList<>();
        List<Times> bare = new ArrayList<>();
        for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
            Times bareTimes = bare();
            Times botTimes = bot(round);
            if (round >= WARM_UPS) {
                bare.add(bareTimes);
                bot.add(botTimes);
            }
        }
        System.out.printf("%n| %d connections | per second | p50 | p99 |%n", CONNECTIONS);
        System.out.printf("|---|---|---|---|%n");
        row("bare Bolt, acknowledged", bare);
        row("the bot, on disk and acknowledged", bot);
        System.out.printf(
                Locale.ROOT,
                "| ratio | %.2f | %.2f | %.2f |%n%n",
                median(bot, Times::throughput) / median(bare, Times::throughput),
                median(bot, times -> times.at(0.5)) / median(bare, times -> times.at(0.5)),
                median(bot, times -> times.at(0.99)) / median(bare, times -> times.at(0.99)));
    }

    private Times bare() throws Exception {
        try (FakeSlack slack = FakeSlack.start();
                BareBolt bolt = new BareBolt(slack)) {
            return new Connections(bolt.port(), SIGNATURE)
                    .send(CONNECTIONS, REQUESTS, AcknowledgementBench::claim, "done");
        }
    }

    private Times bot(int round) throws Exception {
        try (FakeSlack slack = FakeSlack.start();
                SlackSite site =
                        SlackSite.open(
                                slack,
                                folder.resolve("round-" + round),
                                plan(CONNECTIONS),
                                Map.of())) {
            site.type(FakeSlack.ANA, "start night");
            return new Connections(site.port(), SIGNATURE)
                    .send(CONNECTIONS, REQUESTS, AcknowledgementBench::claim, "1.");
        }
    }

    @Test
    void whileSlackHangsAcknowledgementsAreAsQuick() throws Exception {
        try (FakeSlack slack = FakeSlack.start();
                SlackSite site =
                        SlackSite.open(slack, folder.resolve("hanging"), plan(8), Map.of())) {
            slack.always("*", new Fault.Hang());
            site.type(FakeSlack.ANA, "start night");
            Connections connections = new Connections(site.port(), SIGNATURE);
            connections.send(8, 200, AcknowledgementBench::claim, "1.");
            Times times = connections.send(8, 200, AcknowledgementBench::claim, "1.");
            System.out.printf(
                    Locale.ROOT,
                    "%n8 connections while Slack's Web API hangs: p50 %.1f ms, p99 %.1f ms%n%n",
                    times.at(0.5),
                    times.at(0.99));
        }
    }

    private static void row(String name, List<Times> rounds) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %.1f ms | %.1f ms |%n",
                name,
                median(rounds, Times::throughput),
                median(rounds, times -> times.at(0.5)),
                median(rounds, times -> times.at(0.99)));
    }

    private static double median(List<Times> rounds, ToDoubleFunction<Times> what) {
        double[] all = rounds.stream().mapToDouble(what).sorted().toArray();
        return all[all.length / 2];
    }
}
