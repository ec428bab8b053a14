package dev.cutover.bot.probes.runs;

import dev.cutover.bot.probes.Prober;
import dev.cutover.bot.probes.rota.Beats;
import dev.cutover.bot.probes.rota.Lanes;
import dev.cutover.bot.probes.rota.Ticker;
import dev.cutover.bot.probes.rota.Undisturbed;
import dev.cutover.commands.ChatEvent;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Measuring;
import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.ProbeEvent.WatchRead;
import dev.cutover.commands.ProbeId;
import dev.cutover.commands.WatchState;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.control.RunListener;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Measures what running cutovers want measured, and watches what they want watched. What is to be
/// done follows from their records alone, so that a restart goes on where it was. Thread-safe.
public final class RunProbes implements RunListener, AutoCloseable {

    private static final Duration NOT_ASKED = Duration.ofNanos(-1);

    private final Prober prober;
    private final Lanes lanes;
    private final Ticker ticker;
    private final InstantSource clock;
    private final Beats beats;
    private final Optional<OwnNetwork> network;
    private final Map<String, Undisturbed> measuring = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /// @param network asked when nothing answers any more; empty where nothing is set for it
    public RunProbes(
            Prober prober,
            Lanes lanes,
            Ticker ticker,
            InstantSource clock,
            Optional<OwnNetwork> network) {
        this.prober = prober;
        this.lanes = lanes;
        this.ticker = ticker;
        this.clock = clock;
        this.network = network;
        this.beats = new Beats(lanes, ticker, clock);
    }

    @Override
    public void recorded(Run run, List<Entry> entries) {
        boolean nothingNew =
                !entries.isEmpty()
                        && entries.stream()
                                .allMatch(entry ->
                                        entry.event() instanceof ChatEvent
                                                || entry.event() instanceof WatchRead);
        if (!nothingNew && !closed) {
            Cutover cutover = run.cutover();
            measure(run, cutover, entries.isEmpty());
            watch(run, cutover);
        }
    }

    /// @param takenUp whether it was running already when the bot was started
    private void measure(Run run, Cutover cutover, boolean takenUp) {
        for (Measuring one : cutover.probes().measuring().values()) {
            for (ProbeId id : one.probes()) {
                PlannedProbe.of(cutover.plan(), id)
                        .filter(_ -> one.awaits(id) && !cutover.closed())
                        .ifPresent(planned -> measure(run, one, planned, takenUp));
            }
        }
    }

    /// Each is asked once, however often it is seen to be wanted.
    private void measure(Run run, Measuring one, PlannedProbe planned, boolean again) {
        String key = key(run, one.asked(), planned);
        measuring.computeIfAbsent(
                key,
                _ -> {
                    Patience patience =
                            new Patience(
                                    question(run, planned),
                                    lanes,
                                    ticker,
                                    () -> isAwaited(run, one.asked(), planned.id()));
                    return errand(key, run, new Measure(one, patience, again));
                });
    }

    /// @param since the number of the entry by which it began
    private static String key(Run run, long since, PlannedProbe planned) {
        return "%s/%d/%s".formatted(run.id(), since, planned.id().text());
    }

    /// Somebody may have let go of the task, or waived the probe.
    private static boolean isAwaited(Run run, long asked, ProbeId probe) {
        @Nullable Measuring now = run.cutover().probes().measuring().get(asked);
        return now != null && now.awaits(probe);
    }

    private Undisturbed errand(String key, Run run, Measure measure) {
        Undisturbed[] thread = new Undisturbed[1];
        thread[0] =
                new Undisturbed(
                        "measure " + key,
                        () -> {
                            try {
                                new Reporting(ticker)
                                        .report(run, measure.report(), measure.by(), thread[0]);
                            } catch (InterruptedException _) {
                                Thread.currentThread().interrupt();
                            } finally {
                                measuring.remove(key);
                            }
                        });
        thread[0].start();
        return thread[0];
    }

    private Question question(Run run, PlannedProbe planned) {
        return new Question(prober, run, planned, clock);
    }

    private void watch(Run run, Cutover cutover) {
        Set<String> wanted = new HashSet<>();
        if (!cutover.closed()) {
            cutover.probes()
                    .watches()
                    .filter(one -> one.getValue().running())
                    .forEach(one ->
                            PlannedProbe.of(cutover.plan(), one.getKey())
                                    .ifPresent(planned ->
                                            wanted.add(watch(run, planned, one.getValue()))));
        }
        beats.keys().stream()
                .filter(key -> key.startsWith(run.id() + "/") && !wanted.contains(key))
                .forEach(this::end);
    }

    private String watch(Run run, PlannedProbe planned, WatchState watch) {
        String key = key(run, watch.begun(), planned);
        planned.rota(run.cutover().tempo())
                .ifPresent(rota ->
                        beats.begin(
                                key,
                                watch.at(),
                                watch.asked() == null ? NOT_ASKED : rota.here(watch.asked()),
                                new WatchBeat(
                                        key,
                                        question(run, planned),
                                        rota,
                                        watch.begun(),
                                        network,
                                        new Lost())));
        return key;
    }

    /// How many watches are asked now.
    int watching() {
        return beats.keys().size();
    }

    private void end(String key) {
        beats.end(key);
        network.ifPresent(own -> own.forget(key));
    }

    /// Ends everything, and waits a second for what is being written down.
    @Override
    public void close() {
        closed = true;
        beats.close();
        Undisturbed.end(List.copyOf(measuring.values()));
    }
}
