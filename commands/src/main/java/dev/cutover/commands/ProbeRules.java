package dev.cutover.commands;

import dev.cutover.commands.ProbeCommand.Adopt;
import dev.cutover.commands.ProbeCommand.AskNow;
import dev.cutover.commands.ProbeCommand.ExpectDown;
import dev.cutover.commands.ProbeCommand.GiveReading;
import dev.cutover.commands.ProbeCommand.TakeBaseline;
import dev.cutover.commands.ProbeCommand.Waive;
import dev.cutover.commands.ProbeCommand.WatchAnew;
import dev.cutover.commands.ProbeEvent.DownExpected;
import dev.cutover.commands.ProbeEvent.MeasuringBegun;
import dev.cutover.commands.ProbeEvent.ProbeAdopted;
import dev.cutover.commands.ProbeEvent.ProbeWaived;
import dev.cutover.commands.ProbeEvent.WatchBegun;
import dev.cutover.plans.Plan;
import dev.cutover.plans.probes.reading.ProbeReader;
import dev.cutover.plans.probes.reading.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What people may want of probes. It changes nothing in what is probed: asking reads, but for a
/// probe that somebody names.
record ProbeRules(Cutover cutover, Instant now) {

    /// What is down for longer is another plan.
    private static final Duration LONGEST = Duration.ofHours(24);

    static Decision decide(Cutover cutover, ProbeCommand command, Instant now) {
        return switch (command) {
            case ProbeCommand.Said said -> new ProbeRules(cutover, now).decide(said);
            case ProbeCommand.Found found -> FoundRules.decide(cutover, found, now);
        };
    }

    private Decision decide(ProbeCommand.Said said) {
        return switch (said) {
            case AskNow(@Nullable String name) -> name == null ? askAll() : named(name, this::ask);
            case WatchAnew(String name) -> named(name, this::watch);
            case Waive(String name, String why) -> named(name, its -> waive(its, why));
            case GiveReading(String name, String value) ->
                    named(name, its -> new ReadingRules(cutover, its).given(value));
            case TakeBaseline(String name) -> baseline(name);
            case ExpectDown(Duration time, String why) -> expectDown(time, why);
            case Adopt(var adopted) -> adopt(adopted);
        };
    }

    private Decision named(String typed, Function<List<PlannedProbe>, Decision> rule) {
        List<PlannedProbe> its = PlannedProbe.named(cutover.plan(), typed);
        return its.isEmpty() ? Decision.refused(notThere(typed)) : rule.apply(its);
    }

    private Refusal notThere(String typed) {
        return new ProbeRefusal.NoProbe(
                typed, PlannedProbe.all(cutover.plan()).map(PlannedProbe::name).toList());
    }

    /// What stands in phases that are open or next; nothing that changes what it asks.
    private Decision askAll() {
        List<ProbeId> ids =
                Stream.concat(cutover.openPhases(), next())
                        .flatMap(phase ->
                                Stream.concat(
                                        PlannedProbe.of(phase).stream(),
                                        phase.tasks().stream()
                                                .flatMap(task -> PlannedProbe.of(task).stream())))
                        .filter(PlannedProbe::isHarmless)
                        .map(PlannedProbe::id)
                        .toList();
        return ids.isEmpty()
                ? Decision.refused(notThere(""))
                : Decision.accepted(new MeasuringBegun(Aim.ASKED, null, ids, null));
    }

    private Stream<dev.cutover.plans.Phase> next() {
        return cutover.plan().phases().stream()
                .filter(phase -> cutover.phases().of(phase).waiting())
                .limit(1);
    }

    private Decision ask(List<PlannedProbe> its) {
        List<ProbeId> ids =
                its.stream().filter(one -> !one.isRead()).map(PlannedProbe::id).toList();
        return ids.isEmpty()
                ? Decision.refused(new ProbeRefusal.NotRead(its.getFirst()))
                : Decision.accepted(new MeasuringBegun(Aim.ASKED, null, ids, null));
    }

    private Decision watch(List<PlannedProbe> its) {
        List<PlannedProbe> watches = its.stream().filter(PlannedProbe::isWatch).toList();
        if (watches.isEmpty()) {
            return Decision.refused(new ProbeRefusal.NoWatch(its.getFirst()));
        }
        List<PlannedProbe> idle =
                watches.stream()
                        .filter(one ->
                                cutover.probes()
                                        .watch(one.id())
                                        .filter(WatchState::running)
                                        .isEmpty())
                        .toList();
        return idle.isEmpty()
                ? Decision.refused(
                        new ProbeRefusal.NotWatched(
                                watches.getFirst(),
                                cutover.probes().watch(watches.getFirst().id()).orElse(null),
                                cutover.tempo()))
                : accepted(idle.stream().map(one -> new WatchBegun(one.id())));
    }

    private Decision waive(List<PlannedProbe> its, String why) {
        List<PlannedProbe> wanted =
                its.stream().filter(one -> cutover.probes().of(one.id()).waiver() == null).toList();
        return wanted.isEmpty()
                ? Decision.refused(
                        new ProbeRefusal.IsWaived(
                                its.getFirst(), cutover.probes().of(its.getFirst().id())))
                : accepted(wanted.stream().map(one -> new ProbeWaived(one.id(), why)));
    }

    private static Decision accepted(Stream<? extends Event> events) {
        return new Decision.Accepted(List.copyOf(events.toList()));
    }

    private Decision baseline(String name) {
        List<PlannedProbe> its =
                PlannedProbe.all(cutover.plan())
                        .filter(one -> name.equalsIgnoreCase(one.probe().baseline()))
                        .toList();
        return its.isEmpty()
                ? Decision.refused(new ProbeRefusal.NoBaseline(name, baselines()))
                : ask(its);
    }

    private List<String> baselines() {
        return PlannedProbe.all(cutover.plan())
                .flatMap(one -> Stream.ofNullable(one.probe().baseline()))
                .distinct()
                .toList();
    }

    private Decision expectDown(Duration time, String why) {
        return time.isNegative() || time.compareTo(LONGEST) > 0
                ? Decision.refused(new ProbeRefusal.TooLong(time, LONGEST))
                : Decision.accepted(new DownExpected(now.plus(time), why));
    }

    private Decision adopt(List<ProbeAdopted> all) {
        return all.stream()
                .flatMap(one -> notAdopted(one).stream())
                .findFirst()
                .map(Decision::refused)
                .orElseGet(() -> accepted(all.stream()));
    }

    private Optional<Refusal> notAdopted(ProbeAdopted one) {
        Plan plan = cutover.plan();
        Reading read = ProbeReader.inline(one.source(), 0);
        if (!read.mistakes().isEmpty() || read.probes().size() != 1) {
            return Optional.of(new ProbeRefusal.BadProbe(one.source(), read.mistakes()));
        }
        if (plan.task(one.owner()).isEmpty() && plan.phase(one.owner()).isEmpty()) {
            return Optional.of(Missing.task(cutover, one.owner()));
        }
        return PlannedProbe.at(plan, one.owner()).stream()
                .filter(its -> its.probe().asksAs(read.probes().getFirst()))
                .<Refusal>map(ProbeRefusal.IsThere::new)
                .findFirst();
    }
}
