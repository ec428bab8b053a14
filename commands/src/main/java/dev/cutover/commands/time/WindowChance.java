package dev.cutover.commands.time;

import dev.cutover.commands.time.Windows.Opening;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Timetable.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether what a window is for will be done in it: its phase, or without one the whole from T-0.
///
/// @param begins when that begins
/// @param opening the window that is open then, or is next
/// @param chance to be through before it closes, from 0 to 1
public record WindowChance(
        Window window, Optional<Phase> phase, Instant begins, Opening opening, double chance) {

    /// Those of what is not over, in the order of the document.
    ///
    /// @param zone that of windows that name none
    public static List<WindowChance> of(Plan plan, Forecast forecast, ZoneId zone) {
        return plan.arrangements().timetable().windows().stream()
                .flatMap(window -> of(plan, window, forecast, zone))
                .toList();
    }

    private static Stream<WindowChance> of(
            Plan plan, Window window, Forecast forecast, ZoneId zone) {
        Optional<Phase> phase = Windows.phase(plan, window);
        if (phase.isEmpty()) {
            Opening opening = Windows.next(window, forecast.zero(), zone);
            double chance = forecast.chanceBy(opening.to());
            return Stream.of(new WindowChance(window, phase, forecast.zero(), opening, chance));
        }
        return forecast.phases().stream()
                .filter(timed -> timed.phase().equals(phase.get()))
                .flatMap(timed -> ofPhase(window, timed, forecast, zone));
    }

    private static Stream<WindowChance> ofPhase(
            Window window, TimedPhase timed, Forecast forecast, ZoneId zone) {
        Chances chances = forecast.phaseChances().get(timed.phase().id());
        if (chances == null) {
            return Stream.empty();
        }
        Instant begins = forecast.zero().plusSeconds(timed.start());
        Opening opening = Windows.next(window, begins, zone);
        long closes = Duration.between(forecast.zero(), opening.to()).toSeconds();
        return Stream.of(
                new WindowChance(
                        window, Optional.of(timed.phase()), begins, opening, chances.by(closes)));
    }

    /// Whether it begins before the window opens.
    public boolean isTooEarly() {
        return begins.isBefore(opening.from());
    }
}
