package dev.cutover.commands.words;

import dev.cutover.commands.Baselines;
import dev.cutover.commands.Baselines.Baseline;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.time.WindowChance;
import dev.cutover.plans.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// What was planned beside what is so and what will be.
public final class PlannedWords {

    private static final int WORDS = 80;

    /// Nobody minds a minute.
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final Duration WORTH_A_SIGN = Duration.ofMinutes(5);

    /// What lasts no longer needs its date once only.
    private static final Duration SAME_NIGHT = Duration.ofHours(12);

    private PlannedWords() {}

    /// From when everything is counted, and was before; empty before the start.
    ///
    /// @param zone that of the team
    public static Text zero(Cutover cutover, ZoneId zone) {
        Baselines baselines = cutover.baselines();
        Optional<Baseline> now = baselines.now();
        if (now.isEmpty()) {
            Instant started = cutover.course().startedAt();
            return started == null
                    ? Text.EMPTY
                    : Text.of("T-0 is the start, ", Zoned.of(started, zone), ".");
        }
        return Text.of(
                "T-0 is ",
                Zoned.of(now.get().zero(), zone),
                baselines.before().map(before -> moved(before, now.get())).orElse(Text.EMPTY),
                ".");
    }

    private static Text moved(Baseline before, Baseline now) {
        return Text.of(
                ", moved by ",
                now.by(),
                " from ",
                new Text.Day(before.zero()),
                now.why() == null ? "" : ": " + Phrases.reason(now.why()));
    }

    /// Whether what a window is for will be done in it.
    public static Text window(WindowChance window) {
        String what = window.phase().map(Phrases::phase).orElse("The whole");
        String quoted = Phrases.shortened(window.window().text(), WORDS);
        return window.isTooEarly()
                ? Text.of(
                        Text.ofPlan(what),
                        " would begin at ",
                        new Text.Day(window.begins()),
                        ", outside of the window “",
                        Text.ofPlan(quoted),
                        "”; the next is from ",
                        new Text.Day(window.opening().from()),
                        " to ",
                        new Text.Day(window.opening().to()),
                        ".")
                : Text.of(
                        "Chance that ",
                        Text.ofPlan(window.phase().map(Phrases::phase).orElse("the whole")),
                        " is through when the window “",
                        Text.ofPlan(quoted),
                        "” closes at ",
                        new Text.Day(window.opening().to()),
                        ": ",
                        Math.round(window.chance() * 100),
                        " %.");
    }

    /// `02:00 to 02:30`, with its date.
    public static Text span(Instant from, Instant to) {
        return span(from, to, " to ");
    }

    /// @param between what stands between both
    public static Text span(Instant from, Instant to, String between) {
        boolean sameNight = Duration.between(from, to).compareTo(SAME_NIGHT) <= 0;
        return Text.of(
                new Text.Day(from), between, sameNight ? new Text.When(to) : new Text.Day(to));
    }

    /// `12 min late`, `5 min early`, `as planned`.
    public static String lateness(Duration late) {
        if (late.abs().compareTo(MINUTE) < 0) {
            return "as planned";
        }
        return Durations.of(late.abs()) + (late.isNegative() ? " early" : " late");
    }

    /// Whether it is so late that somebody should look at it.
    public static boolean isLate(Duration late) {
        return late.compareTo(WORTH_A_SIGN) >= 0;
    }

    /// The head above the tasks of a phase.
    public static Text tasksOf(Phase phase) {
        return Text.of(Text.ofPlan(Phrases.phase(phase)), ", planned and as it is");
    }
}
