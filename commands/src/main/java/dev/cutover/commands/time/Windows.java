package dev.cutover.commands.time;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Timetable.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The windows of a plan, on the calendar. One that stands in a phase is for that phase; one above
/// all phases is for T-0.
public final class Windows {

    private static final int MOST = 10;

    private Windows() {}

    /// When a window is open next, or is open now. Over midnight it ends on the next day.
    public record Opening(Instant from, Instant to) {

        boolean holds(Instant start, Instant end) {
            return !start.isBefore(from) && !end.isAfter(to);
        }
    }

    /// @param zone that of a window that names none
    public static Opening next(Window window, Instant from, ZoneId zone) {
        ZoneId its = window.zone() == null ? zone : window.zone();
        LocalDate day = from.atZone(its).toLocalDate().minusDays(1);
        while (true) {
            Opening opening = on(window, day, its);
            boolean fits = window.day() == null || day.getDayOfWeek() == window.day();
            if (fits && opening.to().isAfter(from)) {
                return opening;
            }
            day = day.plusDays(1);
        }
    }

    private static Opening on(Window window, LocalDate day, ZoneId zone) {
        LocalDate last = window.to().isAfter(window.from()) ? day : day.plusDays(1);
        return new Opening(
                ZonedDateTime.of(day, window.from(), zone).toInstant(),
                ZonedDateTime.of(last, window.to(), zone).toInstant());
    }

    /// How long it is open, as its hours say.
    public static Duration length(Window window) {
        Duration length = Duration.between(window.from(), window.to());
        return length.isPositive() ? length : length.plusDays(1);
    }

    /// The phase in which a window stands; empty for one above all of them.
    public static Optional<Phase> phase(Plan plan, Window window) {
        return plan.phases().stream()
                .filter(phase -> phase.line() <= window.line())
                .reduce((_, later) -> later);
    }

    /// Those in which a window stands, at most ten.
    static List<Phase> phases(Plan plan) {
        return plan.arrangements().timetable().windows().stream()
                .flatMap(window -> phase(plan, window).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    static List<Remark> missed(Plan plan, List<TimedPhase> phases, Instant zero, ZoneId zone) {
        List<Remark> missed = new ArrayList<>();
        for (Window window : plan.arrangements().timetable().windows()) {
            Optional<Phase> phase = phase(plan, window);
            if (phase.isEmpty()) {
                missed(window, "T-0", 0, 0, zero, zone).ifPresent(missed::add);
            }
            phases.stream()
                    .filter(its -> phase.filter(its.phase()::equals).isPresent())
                    .flatMap(its ->
                            missed(
                                    window,
                                    "Phase " + its.phase().id(),
                                    its.start(),
                                    its.end(),
                                    zero,
                                    zone)
                                    .stream())
                    .forEach(missed::add);
        }
        return missed;
    }

    private static Optional<Remark> missed(
            Window window, String what, long start, long end, Instant zero, ZoneId zone) {
        Opening opening = next(window, zero.plusSeconds(start), zone);
        return opening.holds(zero.plusSeconds(start), zero.plusSeconds(end))
                ? Optional.empty()
                : Optional.of(
                        new Remark.OutsideWindow(
                                window,
                                what,
                                start,
                                end,
                                Duration.between(zero, opening.from()).toSeconds(),
                                Duration.between(zero, opening.to()).toSeconds()));
    }
}
