package dev.cutover.commands;

import dev.cutover.commands.ProbeEvent.BaselineRecorded;
import dev.cutover.commands.ProbeEvent.DownExpected;
import dev.cutover.commands.ProbeEvent.MeasuringBegun;
import dev.cutover.commands.ProbeEvent.ProbeAdopted;
import dev.cutover.commands.ProbeEvent.ProbeMeasured;
import dev.cutover.commands.ProbeEvent.ProbeWaived;
import dev.cutover.commands.ProbeEvent.PushReported;
import dev.cutover.commands.ProbeEvent.WatchBegun;
import dev.cutover.commands.ProbeEvent.WatchEnded;
import dev.cutover.commands.ProbeEvent.WatchMissed;
import dev.cutover.commands.ProbeEvent.WatchRead;
import dev.cutover.commands.ProbeEvent.WatchReminded;
import dev.cutover.commands.ProbeEvent.WatchTurned;
import dev.cutover.commands.probes.Baselines;
import dev.cutover.commands.probes.Datum;
import dev.cutover.plans.Plan;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was measured and is being measured. One slice of a [Cutover]; it evolves itself.
///
/// @param measuring by the number of the entry by which it began
/// @param pushed the last report of each host, by its name
/// @param expected until when what fails is meant to, null where nothing is
/// @param adopted what the team added while the cutover ran
public record Probes(
        Map<ProbeId, ProbeState> byId,
        Map<Long, Measuring> measuring,
        Map<String, Baseline> recorded,
        Map<String, Pushed> pushed,
        @Nullable Expected expected,
        Downtime downtime,
        List<ProbeAdopted> adopted)
        implements Slice {

    static final Probes NONE =
            new Probes(Map.of(), Map.of(), Map.of(), Map.of(), null, Downtime.NONE, List.of());

    /// What others are compared with. In seconds or bytes where it is a duration or a size.
    ///
    /// @param times so often it was measured
    public record Baseline(
            Datum.Of of, BigDecimal median, BigDecimal p95, int times, Person by, Instant at) {}

    /// What a host said of itself.
    public record Pushed(
            @Nullable String status,
            @Nullable BigDecimal value,
            @Nullable String json,
            Instant at) {}

    /// What is down is meant to be.
    public record Expected(Person by, Instant until, String why) {}

    public ProbeState of(ProbeId id) {
        return byId.getOrDefault(id, ProbeState.UNKNOWN);
    }

    /// The watch of a probe, if it has begun.
    public Optional<WatchState> watch(ProbeId id) {
        return Optional.ofNullable(of(id).watch());
    }

    public Baselines baselines() {
        return name -> Optional.ofNullable(recorded.get(name)).map(Baseline::median);
    }

    /// What is measured for a task or phase just now.
    public Optional<Measuring> measuringFor(Aim aim, String owner) {
        return measuring.values().stream().filter(one -> one.isFor(aim, owner)).findFirst();
    }

    public Stream<Map.Entry<ProbeId, WatchState>> watches() {
        return byId.entrySet().stream().flatMap(Probes::watched);
    }

    private static Stream<Map.Entry<ProbeId, WatchState>> watched(
            Map.Entry<ProbeId, ProbeState> one) {
        WatchState watch = one.getValue().watch();
        return watch == null ? Stream.empty() : Stream.of(Map.entry(one.getKey(), watch));
    }

    boolean downExpected(Instant now) {
        return expected != null && now.isBefore(expected.until());
    }

    Probes evolve(Entry entry, ProbeEvent event, Plan plan) {
        return switch (event) {
            case MeasuringBegun begun -> with(begun(entry, begun));
            case ProbeMeasured measured -> measured(entry, measured);
            case BaselineRecorded baseline ->
                    new Probes(
                            byId,
                            measuring,
                            put(recorded, baseline.name(), kept(entry, baseline)),
                            pushed,
                            expected,
                            downtime,
                            adopted);
            case ProbeWaived(ProbeId probe, String why) ->
                    with(
                                    probe,
                                    of(probe)
                                            .with(
                                                    new ProbeState.Waiver(
                                                            entry.cause().person(),
                                                            entry.at(),
                                                            why)))
                            .notWaitingFor(probe);
            case WatchBegun(ProbeId probe) -> with(probe, of(probe).with(WatchState.begun(entry)));
            case WatchRead read -> read(entry, read, plan);
            case WatchMissed missed -> changed(missed.probe(), watch -> watch.missed(missed));
            case WatchTurned(ProbeId probe, var _) ->
                    changed(probe, watch -> watch.told(entry.at()));
            case WatchReminded(ProbeId probe) -> changed(probe, watch -> watch.told(entry.at()));
            case WatchEnded(ProbeId probe, var verdict) ->
                    changed(probe, watch -> watch.ended(verdict))
                            .with(downtime.ended(probe, entry.at()));
            case DownExpected(Instant until, String why) ->
                    with(new Expected(entry.cause().person(), until, why));
            case PushReported report ->
                    new Probes(
                            byId,
                            measuring,
                            recorded,
                            put(pushed, report.name(), said(entry, report)),
                            expected,
                            downtime,
                            adopted);
            case ProbeAdopted one -> with(Stream.concat(adopted.stream(), Stream.of(one)).toList());
        };
    }

    /// A task whose work is done again is measured again; one that somebody let go of is not
    /// completed behind their back.
    Probes evolve(TaskEvent event) {
        if (byId.isEmpty() && measuring.isEmpty()) {
            return this;
        }
        Probes next = without(one -> one.isFor(Aim.DONE, event.task()));
        return switch (event) {
            case TaskEvent.TaskReopened(String task, var _) -> next.forgetting(task);
            case TaskEvent.StepsTicked _ -> this;
            case TaskEvent _ -> next;
        };
    }

    Probes without(ProbeAdopted one) {
        return with(adopted.stream().filter(its -> !its.equals(one)).toList());
    }

    private Probes with(List<ProbeAdopted> all) {
        return new Probes(byId, measuring, recorded, pushed, expected, downtime, all);
    }

    /// What is known of a probe stays with it where an amendment moves it; one that asks something
    /// else begins anew, and nothing is measured on for a plan that is not in force any more.
    Probes following(Plan before, Plan after, Instant at) {
        Map<ProbeId, ProbeState> kept = new LinkedHashMap<>();
        Map<ProbeId, ProbeId> ids = new LinkedHashMap<>();
        List<PlannedProbe> were = new ArrayList<>(PlannedProbe.all(before).toList());
        PlannedProbe.all(after)
                .forEach(now ->
                        were.stream()
                                .filter(now::isSameAs)
                                .findFirst()
                                .ifPresent(was -> {
                                    were.remove(was);
                                    kept.put(now.id(), of(was.id()));
                                    ids.put(was.id(), now.id());
                                }));
        return without(_ -> true).with(kept).with(downtime.following(ids, at));
    }

    /// Who said done waits for the others; with none left they say it again.
    private Probes notWaitingFor(ProbeId probe) {
        Map<Long, Measuring> left = new LinkedHashMap<>(measuring);
        left.replaceAll((_, one) -> one.aim() == Aim.DONE ? one.without(probe) : one);
        return measuring(left).without(Measuring::over);
    }

    private static Measuring begun(Entry entry, MeasuringBegun begun) {
        return new Measuring(
                entry.seq(),
                begun.aim(),
                begun.owner(),
                entry.cause().person(),
                entry.at(),
                begun.probes(),
                Map.of(),
                begun.note());
    }

    private Probes measured(Entry entry, ProbeMeasured measured) {
        @Nullable Measuring one = measuring.get(measured.asked());
        @Nullable Aim aim = one == null ? null : one.aim();
        ProbeState.Measured last =
                new ProbeState.Measured(
                        measured.outcome(),
                        measured.lines(),
                        measured.warned(),
                        entry.at(),
                        aim,
                        measured.asked());
        Probes next = with(measured.probe(), of(measured.probe()).with(last));
        if (one == null) {
            return next;
        }
        Measuring more = one.with(measured.probe(), last.passed());
        return more.over() ? next.without(its -> its.asked() == more.asked()) : next.with(more);
    }

    private static Baseline kept(Entry entry, BaselineRecorded baseline) {
        return new Baseline(
                baseline.of(),
                baseline.median(),
                baseline.p95(),
                baseline.times(),
                entry.cause().person(),
                entry.at());
    }

    private static Pushed said(Entry entry, PushReported report) {
        return new Pushed(report.status(), report.value(), report.json(), entry.at());
    }

    private Probes read(Entry entry, WatchRead read, Plan plan) {
        return PlannedProbe.of(plan, read.probe())
                .map(planned -> {
                    Probes next =
                            changed(
                                    read.probe(),
                                    watch ->
                                            watch.read(
                                                    read, entry.at(), planned.probe().judging()));
                    return next.with(downtime.read(planned, next.watch(read.probe()), entry.at()));
                })
                .orElse(this);
    }

    private Probes changed(ProbeId id, UnaryOperator<WatchState> change) {
        return watch(id).map(watch -> with(id, of(id).with(change.apply(watch)))).orElse(this);
    }

    private Probes forgetting(String task) {
        Map<ProbeId, ProbeState> left = new LinkedHashMap<>(byId);
        left.keySet().removeIf(id -> id.isOfTask(task));
        return with(left);
    }

    Probes without(Predicate<Measuring> which) {
        Map<Long, Measuring> left = new LinkedHashMap<>(measuring);
        left.values().removeIf(which);
        return measuring(left);
    }

    private Probes measuring(Map<Long, Measuring> those) {
        return new Probes(
                byId,
                Collections.unmodifiableMap(those),
                recorded,
                pushed,
                expected,
                downtime,
                adopted);
    }

    /// Whatever is known of it, or was, is so again; a watch that goes is down no more.
    ///
    /// @param state null where nothing was known
    Probes restored(ProbeId id, ProbeState.Part part, @Nullable ProbeState state, Instant at) {
        ProbeState was = state == null ? ProbeState.UNKNOWN : state;
        ProbeState next = of(id).with(part, was);
        Probes back = with(id, next.equals(ProbeState.UNKNOWN) ? null : next);
        return back.watch(id).filter(WatchState::running).isPresent()
                ? back
                : back.with(downtime.ended(id, at));
    }

    private Probes with(Measuring one) {
        return new Probes(
                byId,
                put(measuring, one.asked(), one),
                recorded,
                pushed,
                expected,
                downtime,
                adopted);
    }

    Probes with(Map<ProbeId, ProbeState> states) {
        return new Probes(
                Collections.unmodifiableMap(states),
                measuring,
                recorded,
                pushed,
                expected,
                downtime,
                adopted);
    }

    Probes with(ProbeId id, @Nullable ProbeState state) {
        Map<ProbeId, ProbeState> states = new LinkedHashMap<>(byId);
        if (state == null) {
            states.remove(id);
        } else {
            states.put(id, state);
        }
        return with(states);
    }

    Probes with(@Nullable Expected its) {
        return new Probes(byId, measuring, recorded, pushed, its, downtime, adopted);
    }

    private Probes with(Downtime its) {
        return new Probes(byId, measuring, recorded, pushed, expected, its, adopted);
    }

    private static <K, V> Map<K, V> put(Map<K, V> map, K key, V value) {
        Map<K, V> next = new LinkedHashMap<>(map);
        next.put(key, value);
        return Collections.unmodifiableMap(next);
    }
}
