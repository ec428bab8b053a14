package dev.cutover.commands;

import dev.cutover.commands.ProbeEvent.WatchEnded;
import dev.cutover.commands.ProbeEvent.WatchMissed;
import dev.cutover.commands.ProbeEvent.WatchRead;
import dev.cutover.commands.Trouble.Kind;
import dev.cutover.commands.probes.Watching.State;
import dev.cutover.commands.probes.Watching.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What [Soaks] learns from an entry: how each watch stands now, and whether anybody looked.
record SoakFollowing(Soaks was, Cutover before, Cutover cutover, Entry entry) {

    /// An answer may take so long and still come in time.
    private static final Duration GRACE = Duration.ofMinutes(2);

    Soaks soaks() {
        Map<Long, Instant> vouchers = new LinkedHashMap<>();
        List<Trouble> found = new ArrayList<>();
        cutover.probes()
                .watches()
                .forEach(one -> {
                    ProbeId id = one.getKey();
                    WatchState watch = one.getValue();
                    trouble(id, watch).ifPresent(found::add);
                    ended(id, watch).ifPresent(found::add);
                    if (watch.running() && !isWaived(id)) {
                        vouchers.put(watch.begun(), voucher(id, watch));
                    }
                });
        List<Trouble> all = new ArrayList<>(was.troubles());
        all.replaceAll(one -> still(one, found));
        found.forEach(one -> add(all, one));
        all.addAll(gaps(vouchers));
        return new Soaks(all, Collections.unmodifiableMap(vouchers), was.lifted());
    }

    private Trouble still(Trouble one, List<Trouble> found) {
        return !one.goesOn() || found.stream().anyMatch(one::goesOnAs)
                ? one
                : one.until(entry.at());
    }

    /// What was over and is so again, because somebody took back what ended it, is the same.
    private void add(List<Trouble> all, Trouble found) {
        if (all.stream().noneMatch(found::goesOnAs)) {
            all.removeIf(found::beganAs);
            all.add(found);
        }
    }

    /// How a watch stands now, empty where it is good.
    private Optional<Trouble> trouble(ProbeId id, WatchState watch) {
        if (!counts(id, watch)) {
            return Optional.empty();
        }
        State state = watch.standing().state();
        boolean failing =
                state == State.FAILING || (state != State.OK && wasFailing(watch.begun()));
        boolean blind = watch.running() && (state == State.BLIND || state == State.RECOVERING);
        return failing
                ? Optional.of(open(Kind.FAILING, id, watch))
                : blind ? Optional.of(open(Kind.UNSEEN, id, watch)) : Optional.empty();
    }

    /// A watch that ended badly counts until somebody watches again, waives it or needs it no more.
    private boolean counts(ProbeId id, WatchState watch) {
        return !isWaived(id) && (watch.running() || (!watch.passed() && isWaitedFor(id)));
    }

    private boolean isWaived(ProbeId id) {
        return cutover.probes().of(id).waiver() != null;
    }

    private boolean isWaitedFor(ProbeId id) {
        return !cutover.closed()
                && (id.of() == ProbeId.Of.PHASE
                        || !cutover.tasks().of(id.owner()).standing().settled());
    }

    private boolean wasFailing(long watch) {
        return was.failing().anyMatch(one -> one.goesOn() && one.watch() == watch);
    }

    /// It failed from the first bad answer on, and not only when that was sure.
    private Trouble open(Kind kind, ProbeId id, WatchState watch) {
        @Nullable Instant down = watch.standing().downSince();
        Instant from = kind == Kind.FAILING && down != null ? down : entry.at();
        return new Trouble(kind, watch.begun(), id, new Stretch(from, null), watch.seen());
    }

    /// Too many bad answers in all, of a watch that never failed for long: that is known at its
    /// end.
    private Optional<Trouble> ended(ProbeId id, WatchState watch) {
        return entry.event() instanceof WatchEnded(ProbeId probe, Verdict verdict)
                        && probe.equals(id)
                        && verdict == Verdict.FAIL
                        && watch.standing().tally().failings() == 0
                ? Optional.of(
                        new Trouble(
                                Kind.FAILING,
                                watch.begun(),
                                id,
                                new Stretch(entry.at(), entry.at()),
                                watch.seen()))
                : Optional.empty();
    }

    private Instant voucher(ProbeId id, WatchState watch) {
        @Nullable Instant known = was.vouchers().get(watch.begun());
        boolean heard =
                switch (entry.event()) {
                    case WatchRead read -> read.probe().equals(id) && !read.expected();
                    case WatchMissed missed -> missed.probe().equals(id);
                    case Event _ -> false;
                };
        return heard || known == null ? entry.at().plus(pause(id, watch)).plus(GRACE) : known;
    }

    /// Until it is asked next.
    private Duration pause(ProbeId id, WatchState watch) {
        Duration asked = watch.asked() == null ? Duration.ZERO : watch.asked();
        return PlannedProbe.of(cutover.plan(), id)
                .flatMap(planned -> planned.rota(cutover.tempo()))
                .flatMap(its ->
                        (watch.asked() == null
                                        ? Optional.of(its.rota().first())
                                        : its.rota().next(asked))
                                .map(next -> its.here(next).minus(its.here(asked))))
                .orElse(Duration.ZERO);
    }

    /// Where the last answer spoke for less time than has passed, nobody saw the rest.
    private List<Trouble> gaps(Map<Long, Instant> now) {
        return was.vouchers().entrySet().stream()
                .filter(one -> entry.at().isAfter(one.getValue()))
                .filter(one -> !one.getValue().equals(now.get(one.getKey())))
                .flatMap(one -> gap(one.getKey(), one.getValue()).stream())
                .toList();
    }

    private Optional<Trouble> gap(long watch, Instant from) {
        return before.probes()
                .watches()
                .filter(one -> one.getValue().begun() == watch)
                .findFirst()
                .map(one ->
                        new Trouble(
                                Kind.UNSEEN,
                                watch,
                                one.getKey(),
                                new Stretch(from, entry.at()),
                                "nobody asked"));
    }
}
