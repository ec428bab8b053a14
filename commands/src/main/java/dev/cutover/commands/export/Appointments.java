package dev.cutover.commands.export;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Timer;
import dev.cutover.commands.Timers;
import dev.cutover.commands.time.Schedule;
import dev.cutover.commands.time.TimedPhase;
import dev.cutover.commands.words.ClockWords;
import dev.cutover.commands.words.Phrases;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What of a cutover belongs into a calendar: the phases as they are planned, and every moment at
/// which somebody has to look, or may go on.
///
/// @param zero T-0
record Appointments(Cutover cutover, String run, Instant zero) {

    private static final Duration AHEAD = Duration.ofDays(400);

    private static final int TITLE = 120;

    /// Before what to type stands.
    private static final String TYPED = " · /cutover ";

    /// By their times.
    ///
    /// @param now from when on; what is due earlier and has not fired is in it
    List<Appointment> from(Instant now) {
        return Stream.concat(phases(), checks(now))
                .sorted(Comparator.comparing(Appointment::from).thenComparing(Appointment::uid))
                .toList();
    }

    private Stream<Appointment> phases() {
        return cutover.closed()
                ? Stream.empty()
                : Schedule.of(cutover.unbegun(), 0).phases().stream()
                        .filter(phase -> !cutover.phases().of(phase.phase()).complete())
                        .map(this::planned);
    }

    private Appointment planned(TimedPhase phase) {
        return new Appointment(
                uid("phase-" + phase.phase().id()),
                zero.plusSeconds(phase.start()),
                zero.plusSeconds(phase.end()),
                Phrases.shortened(Phrases.phase(phase.phase()), TITLE),
                "As planned in " + cutover.plan().title());
    }

    private Stream<Appointment> checks(Instant now) {
        return new Timers(cutover, Agenda.USUAL)
                .until(now.plus(AHEAD)).stream().filter(Appointments::isCheck).map(this::check);
    }

    private static boolean isCheck(Timer timer) {
        return switch (timer.kind()) {
            case WAIT_OVER, LOOK, CHECK_DUE, SOAK_OVER, UNLOCKED, REMINDER -> true;
            case OVERDUE, DOWNTIME_OVER, DAY_OVER -> false;
        };
    }

    private Appointment check(Timer timer) {
        String sentence = ClockWords.ahead(cutover.plan(), timer).plain(ZoneOffset.UTC);
        int typed = sentence.indexOf(TYPED);
        String title = typed < 0 ? sentence : sentence.substring(0, typed);
        String next = typed < 0 ? "" : "\nNext: " + sentence.substring(typed + 3);
        return new Appointment(
                uid(timer),
                timer.due(),
                null,
                Phrases.shortened(
                        title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1), TITLE),
                cutover.plan().title() + next);
    }

    /// An end that moves is the same appointment at another time.
    private String uid(Timer timer) {
        String key =
                switch (timer.kind()) {
                    case SOAK_OVER, UNLOCKED, REMINDER ->
                            timer.key().substring(0, timer.key().lastIndexOf('/'));
                    case WAIT_OVER, LOOK, CHECK_DUE, OVERDUE, DOWNTIME_OVER, DAY_OVER ->
                            timer.key();
                };
        return uid(
                "%s-%d-%08x"
                        .formatted(key.replaceFirst("/.*", ""), timer.number(), key.hashCode()));
    }

    private String uid(String of) {
        return (run + "-" + of).replaceAll("[^A-Za-z0-9.-]", "_") + "@cutover";
    }
}
