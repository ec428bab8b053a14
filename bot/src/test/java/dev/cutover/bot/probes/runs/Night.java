package dev.cutover.bot.probes.runs;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Askings;
import dev.cutover.bot.probes.Prober;
import dev.cutover.bot.probes.app.ProbeApp;
import dev.cutover.bot.probes.rota.Lanes;
import dev.cutover.bot.probes.rota.Ticker;
import dev.cutover.bot.settings.ProbeSettings;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.ProbeState;
import dev.cutover.commands.ProbeState.Measured;
import dev.cutover.commands.WatchState;
import dev.cutover.commands.control.ControlRoom;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.control.PlanShelf;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.control.Runs;
import dev.cutover.commands.journal.FileJournal;
import dev.cutover.commands.views.PlainText;
import dev.cutover.plans.markdown.MarkdownReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// A cutover with the real journal and the real prober, without channels. It can be closed and
/// opened again.
final class Night implements AutoCloseable {

    static final Place GENERAL = new Place("local", "general");
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final FileJournal journal;
    private final RunProbes probes;
    private final Runs runs;
    private final ControlRoom room;

    private Night(
            Path data,
            String plan,
            Ticker ticker,
            InstantSource clock,
            Prober prober,
            Optional<OwnNetwork> network) {
        journal = FileJournal.open(data, clock.instant());
        probes = new RunProbes(prober, new Lanes(64, 4), ticker, clock, network);
        runs = new Runs(journal, new MarkdownReader(), clock, probes);
        room = new ControlRoom(runs, new OnePlan(plan));
        runs.takeUp();
    }

    private record OnePlan(String text) implements PlanShelf {

        @Override
        public Optional<String> text(String name) {
            return Optional.of(text);
        }

        @Override
        public List<String> names() {
            return List.of("plan");
        }
    }

    /// Web pages answer as the test says; nothing else is asked.
    static Prober asking(Supplier<Asked> answer) {
        Asked other = Asked.unknown("not asked here");
        return new Prober(
                new Askings(
                        (_, _) -> answer.get(),
                        (_, _) -> other,
                        (_, _) -> other,
                        (_, _) -> other,
                        (_, _) -> other,
                        (_, _) -> other,
                        (_, _) -> other));
    }

    /// In the machine's own time, with this machine to ask.
    static Night of(Path data, String plan) {
        return of(data, plan, new RealTicker(), InstantSource.system());
    }

    static Night of(Path data, String plan, Ticker ticker, InstantSource clock) {
        Prober prober =
                new ProbeApp(ProbeSettings.of(Map.of("CUTOVER_PROBE_ALLOW", "127.0.0.1")), Set.of())
                        .prober(clock);
        return new Night(data, plan, ticker, clock, prober, Optional.empty());
    }

    static Night of(
            Path data,
            String plan,
            Ticker ticker,
            InstantSource clock,
            Prober prober,
            Optional<OwnNetwork> network) {
        return new Night(data, plan, ticker, clock, prober, network);
    }

    private static final class RealTicker implements Ticker {

        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void await(long nanos) throws InterruptedException {
            long left = nanos - System.nanoTime();
            if (left > 0) {
                Thread.sleep(Duration.ofNanos(left));
            }
        }
    }

    String said(String name, String text) {
        var answer = room.said(new Said(GENERAL, Person.local(name), null, text));
        return (answer.ok() ? "ok: " : "no: ") + new PlainText(ZoneOffset.UTC).of(answer.message());
    }

    Run run() {
        return runs.all().iterator().next();
    }

    Runs runs() {
        return runs;
    }

    Cutover cutover() {
        return run().cutover();
    }

    PlannedProbe planned(String name) {
        return PlannedProbe.named(cutover().plan(), name).getFirst();
    }

    ProbeState state(String name) {
        return cutover().probes().of(planned(name).id());
    }

    Optional<WatchState> watch(String name) {
        return Optional.ofNullable(state(name).watch());
    }

    Optional<Measured> measured(String name) {
        return Optional.ofNullable(state(name).last());
    }

    int watching() {
        return probes.watching();
    }

    void eventually(Predicate<Cutover> so) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!so.test(cutover())) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come to it: " + cutover().probes());
            }
            Thread.sleep(10);
        }
    }

    @Override
    public void close() {
        probes.close();
        journal.close();
    }
}
