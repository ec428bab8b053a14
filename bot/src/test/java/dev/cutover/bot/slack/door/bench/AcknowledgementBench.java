package dev.cutover.bot.slack.door.bench;

import static dev.cutover.bot.slack.door.SignedRequests.form;

import dev.cutover.bot.slack.door.Payload;
import dev.cutover.bot.slack.door.SignedRequests;
import dev.cutover.bot.slack.door.SlackSite;
import dev.cutover.bot.slack.door.bench.Connections.Times;
import dev.cutover.bot.slack.fake.FakeSlack;
import dev.cutover.bot.slack.fake.Fault;
import dev.cutover.bot.slack.guard.Signature;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands over signed HTTP that are on disk when they are acknowledged, in turn with two bare
/// Bolt apps over the same number of connections: one that does nothing, and one that only keeps a
/// line as durably as the bot, which is the floor that this disk allows. Prints the medians of the
/// rounds, what one force takes, and how busy the machine was. The processor's time holds also
/// where others use the machine; the client's share of it is in each row.
class AcknowledgementBench {

    private static final int CONNECTIONS = 64;
    private static final int REQUESTS = 101;

    /// Until the compiler has come to rest: after four rounds it still took a quarter of the
    /// processor.
    private static final int WARM_UPS = 16;

    private static final int ROUNDS = 7;
    private static final int FORCES = 200;

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
        List<Times> floor = new ArrayList<>();
        List<Times> force = new ArrayList<>();
        for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
            Times bareTimes = bare(() -> {});
            Times floorTimes = floor();
            Times botTimes = bot(round);
            Times forceTimes = force();
            if (round >= WARM_UPS) {
                bare.add(bareTimes);
                floor.add(floorTimes);
                bot.add(botTimes);
                force.add(forceTimes);
            }
        }
        System.out.printf(
                "%n| %d connections | per second | p50 | p99 | processor |%n", CONNECTIONS);
        System.out.printf("|---|---|---|---|---|%n");
        row("bare Bolt, acknowledged", bare);
        row("bare Bolt, a line on disk and acknowledged: the floor", floor);
        row("the bot, on disk and acknowledged", bot);
        ratio("the bot to bare Bolt", bot, bare);
        ratio("the bot to the floor", bot, floor);
        row("one force alone", force);
        System.out.printf(
                Locale.ROOT,
                "%nload average %.1f on %d cores%n%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    private static Times bare(Runnable before) throws Exception {
        try (FakeSlack slack = FakeSlack.start();
                BareBolt bolt = new BareBolt(slack, before)) {
            return new Connections(bolt.port(), SIGNATURE)
                    .send(CONNECTIONS, REQUESTS, AcknowledgementBench::claim, "done");
        }
    }

    private Times floor() throws Exception {
        try (SharedForce file = new SharedForce(folder.resolve("floor"))) {
            return bare(file::append);
        }
    }

    /// What the disk takes where nobody else wants anything of it.
    private Times force() throws Exception {
        double[] millis = new double[FORCES];
        double before = Connections.processor();
        long start = System.nanoTime();
        try (SharedForce file = new SharedForce(folder.resolve("alone"))) {
            for (int number = 0; number < FORCES; number++) {
                long began = System.nanoTime();
                file.append();
                millis[number] = (System.nanoTime() - began) / 1e6;
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Arrays.sort(millis);
        return new Times(seconds, Connections.processor() - before, millis);
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
                "| %s | %,.0f | %.1f ms | %.1f ms | %.0f µs |%n",
                name,
                median(rounds, Times::throughput),
                median(rounds, times -> times.at(0.5)),
                median(rounds, times -> times.at(0.99)),
                median(rounds, Times::micros));
    }

    private static void ratio(String name, List<Times> ours, List<Times> theirs) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.2f |%n",
                name,
                median(ours, Times::throughput) / median(theirs, Times::throughput),
                median(ours, times -> times.at(0.5)) / median(theirs, times -> times.at(0.5)),
                median(ours, times -> times.at(0.99)) / median(theirs, times -> times.at(0.99)),
                median(ours, Times::micros) / median(theirs, Times::micros));
    }

    private static double median(List<Times> rounds, ToDoubleFunction<Times> what) {
        double[] all = rounds.stream().mapToDouble(what).sorted().toArray();
        return all[all.length / 2];
    }
}
