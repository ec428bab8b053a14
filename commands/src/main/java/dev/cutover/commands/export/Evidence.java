package dev.cutover.commands.export;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.ProbeState;
import dev.cutover.commands.WatchState;
import dev.cutover.commands.probes.Judgement.Line;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.ProbeWords;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What was measured for a task, in one line of its document.
record Evidence(Cutover cutover, PlannedProbe planned, ZoneId zone) {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int LONGEST = 200;

    /// Empty where nothing was measured and nobody waived it.
    Optional<String> words() {
        ProbeState state = cutover.probes().of(planned.id());
        return watched(state.watch())
                .or(() -> measured(state.last()))
                .or(() -> waived(state.waiver()))
                .map(words -> Phrases.shortened(words + ", " + planned.probe().title(), LONGEST));
    }

    private static Optional<String> watched(@Nullable WatchState watch) {
        if (watch == null || watch.verdict() == null) {
            return Optional.empty();
        }
        return Optional.of(
                "watched, %s (%s)"
                        .formatted(
                                ProbeWords.verdict(watch.verdict()),
                                ProbeWords.tally(watch.standing().tally())));
    }

    private Optional<String> measured(ProbeState.@Nullable Measured last) {
        return Optional.ofNullable(last)
                .map(its ->
                        "%s at %s, saw %s"
                                .formatted(
                                        ProbeWords.outcome(its.outcome(), its.warned()),
                                        local(its.at()),
                                        its.lines().stream()
                                                .map(Line::seen)
                                                .collect(Collectors.joining(", "))));
    }

    private Optional<String> waived(ProbeState.@Nullable Waiver waiver) {
        return Optional.ofNullable(waiver)
                .map(its ->
                        "waived by %s at %s: %s"
                                .formatted(
                                        its.by().name(),
                                        local(its.at()),
                                        Phrases.reason(its.why())));
    }

    private String local(Instant at) {
        return AT.format(at.atZone(zone));
    }
}
