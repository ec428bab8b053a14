package dev.cutover.commands;

import dev.cutover.commands.ProbeEvent.WatchMissed;
import dev.cutover.commands.ProbeEvent.WatchRead;
import dev.cutover.commands.probes.Watching;
import dev.cutover.commands.probes.Watching.State;
import dev.cutover.commands.probes.Watching.Verdict;
import dev.cutover.plans.probes.Judging;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One watch, from its beginning to its verdict.
///
/// @param begun the number of the entry by which it began: that is which watch it is
/// @param asked up to which planned time it was asked, or nobody was there to ask; null before the
///   first
/// @param seen what was seen last, for people; empty before the first
/// @param recent the latest readings, oldest first; null for times when nobody asked
/// @param told when people were last told how it stands
/// @param shown what was seen then
/// @param turned whether it was ever told to fail, or not to be seen
/// @param verdict null while it goes on; written once
public record WatchState(
        long begun,
        Instant at,
        @Nullable Duration asked,
        Watching standing,
        String seen,
        List<Reading> recent,
        Instant told,
        String shown,
        boolean turned,
        @Nullable Verdict verdict) {

    /// So many readings are shown.
    private static final int RECENT = 20;

    /// One reading, as it is shown in a row of them.
    public enum Reading {
        GOOD,
        BAD,
        /// Nothing could be measured.
        UNKNOWN,
        /// Nobody was there to ask.
        MISSED,
        /// Bad, and meant to be.
        EXPECTED
    }

    public WatchState {
        recent = List.copyOf(recent);
    }

    static WatchState begun(Entry entry) {
        return new WatchState(
                entry.seq(),
                entry.at(),
                null,
                Watching.BEGUN,
                "",
                List.of(),
                entry.at(),
                "",
                false,
                null);
    }

    public boolean running() {
        return verdict == null;
    }

    public boolean passed() {
        return verdict == Verdict.PASS;
    }

    /// Whether people must look at it.
    public boolean troubled() {
        return standing.state() == State.FAILING || standing.state() == State.BLIND;
    }

    WatchState read(WatchRead read, Instant when, Judging judging) {
        Watching next = read.expected() ? standing : standing.and(read.outcome(), when, judging);
        return new WatchState(
                begun,
                at,
                read.planned(),
                next,
                read.seen(),
                with(reading(read), 1),
                told,
                shown,
                turned,
                verdict);
    }

    WatchState missed(WatchMissed missed) {
        return new WatchState(
                begun,
                at,
                missed.to(),
                standing.missing(missed.times()),
                seen,
                with(Reading.MISSED, missed.times()),
                told,
                shown,
                turned,
                verdict);
    }

    WatchState told(Instant when) {
        return new WatchState(
                begun,
                at,
                asked,
                standing,
                seen,
                recent,
                when,
                seen,
                turned || troubled(),
                verdict);
    }

    WatchState ended(Verdict its) {
        return verdict == null
                ? new WatchState(begun, at, asked, standing, seen, recent, told, shown, turned, its)
                : this;
    }

    private static Reading reading(WatchRead read) {
        return read.expected()
                ? Reading.EXPECTED
                : switch (read.outcome()) {
                    case PASS -> Reading.GOOD;
                    case FAIL -> Reading.BAD;
                    case ERROR -> Reading.UNKNOWN;
                };
    }

    private List<Reading> with(Reading reading, int times) {
        List<Reading> all = new ArrayList<>(recent);
        for (int time = 0; time < Math.min(times, RECENT); time++) {
            all.add(reading);
        }
        return all.size() > RECENT ? all.subList(all.size() - RECENT, all.size()) : all;
    }
}
