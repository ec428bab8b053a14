package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.ProbeState;
import dev.cutover.commands.WatchState;
import dev.cutover.commands.probes.Watching.State;
import dev.cutover.commands.words.Durations;
import dev.cutover.commands.words.FastWords;
import dev.cutover.commands.words.ProbeWords;
import dev.cutover.commands.words.Text;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How one probe stands, in words: what it saw last, and what becomes of its watch.
///
/// @param cutover whose it is
record Readings(Cutover cutover, PlannedProbe planned) {

    private ProbeState state() {
        return cutover.probes().of(planned.id());
    }

    /// As a shape among others.
    Shape shape() {
        if (state().waiver() != null) {
            return Shape.SKIPPED;
        }
        if (isBeingMeasured()) {
            return Shape.ACTIVE;
        }
        return planned.isWatch() ? ofWatch(state().watch()) : ofLast(state().last());
    }

    private static Shape ofWatch(@Nullable WatchState watch) {
        if (watch == null) {
            return Shape.OPEN;
        }
        if (watch.verdict() != null) {
            return switch (watch.verdict()) {
                case PASS -> Shape.DONE;
                case FAIL -> Shape.FAILED;
                case INCOMPLETE -> Shape.WARNING;
            };
        }
        return switch (watch.standing().state()) {
            case OK -> Shape.ACTIVE;
            case SUSPECT, RECOVERING, BLIND -> Shape.WARNING;
            case FAILING -> Shape.FAILED;
        };
    }

    private static Shape ofLast(ProbeState.@Nullable Measured last) {
        if (last == null) {
            return Shape.OPEN;
        }
        return switch (last.outcome()) {
            case PASS -> last.warned() ? Shape.WARNING : Shape.DONE;
            case FAIL -> Shape.FAILED;
            case ERROR -> Shape.WARNING;
        };
    }

    boolean isBeingMeasured() {
        return cutover.probes().measuring().values().stream()
                .anyMatch(one -> one.awaits(planned.id()));
    }

    /// `good at 02:13: status == 200, saw 200`.
    Text words() {
        ProbeState.@Nullable Waiver waiver = state().waiver();
        if (waiver != null) {
            return Text.of("waived by ", waiver.by(), " at ", waiver.at(), ": ", waiver.why());
        }
        @Nullable WatchState watch = state().watch();
        Text now = isBeingMeasured() ? Text.of("being measured · ") : Text.EMPTY;
        return Text.of(now, watch == null ? last() : watch(watch));
    }

    /// What a row must say of it; empty where all is well or nothing is known.
    Optional<Text> atOnce() {
        if (state().waiver() != null) {
            return Optional.empty();
        }
        @Nullable WatchState watch = state().watch();
        if (watch != null) {
            return Optional.of(
                    watch.verdict() == null
                            ? Text.of(
                                    "watched until ",
                                    new Text.Day(planned.ends(watch, cutover.tempo())),
                                    watch.troubled() ? ", " + word(watch.standing().state()) : "")
                            : Text.of("watched: ", ProbeWords.verdict(watch.verdict())));
        }
        ProbeState.@Nullable Measured last = state().last();
        return last == null || last.passed()
                ? Optional.empty()
                : Optional.of(
                        Text.of(
                                "check ",
                                ProbeWords.outcome(last.outcome(), false),
                                ": ",
                                ProbeWords.seen(last.lines())));
    }

    private Text last() {
        ProbeState.@Nullable Measured last = state().last();
        return last == null
                ? Text.of(
                        planned.isWatch()
                                ? "not begun, is watched for "
                                        + Durations.of(planned.length())
                                        + FastWords.here(
                                                cutover.tempo(), planned.length(cutover.tempo()))
                                : planned.isRead() ? "to be read" : "not measured yet")
                : Text.of(
                        ProbeWords.outcome(last.outcome(), last.warned()),
                        " at ",
                        last.at(),
                        ": ",
                        ProbeWords.seen(last.lines()));
    }

    private Text watch(WatchState watch) {
        if (watch.verdict() != null) {
            return Text.of(
                    "watched: ",
                    ProbeWords.verdict(watch.verdict()),
                    ", ",
                    ProbeWords.tally(watch.standing().tally()));
        }
        return Text.of(
                word(watch.standing().state()),
                watch.standing().since() == null
                        ? Text.EMPTY
                        : Text.of(" since ", watch.standing().since()),
                watch.seen().isEmpty() ? "" : ", saw " + watch.seen(),
                ", until ",
                new Text.Day(planned.ends(watch, cutover.tempo())));
    }

    /// What people are told of a state.
    static String word(State state) {
        return switch (state) {
            case OK -> "good";
            case SUSPECT -> "bad once, being looked at again";
            case FAILING -> "failing";
            case RECOVERING -> "good again, being looked at once more";
            case BLIND -> "cannot be measured";
        };
    }

    /// The latest readings as a row of signs, the last one last; empty before the first.
    String row() {
        @Nullable WatchState watch = state().watch();
        return watch == null
                ? ""
                : watch.recent().stream().map(Readings::sign).collect(Collectors.joining());
    }

    private static String sign(WatchState.Reading reading) {
        return switch (reading) {
            case GOOD -> "✔";
            case BAD -> "✖";
            case UNKNOWN -> "?";
            case MISSED -> "·";
            case EXPECTED -> "–";
        };
    }
}
