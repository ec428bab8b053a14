package dev.cutover.bot.cli;

import static dev.cutover.commands.words.TimeWords.fromZero;
import static dev.cutover.commands.words.TimeWords.length;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.time.Length.Source;
import dev.cutover.commands.time.Schedule;
import dev.cutover.commands.time.Simulation;
import dev.cutover.commands.time.Simulation.InWindow;
import dev.cutover.commands.time.TimedPhase;
import dev.cutover.commands.time.TimedTask;
import dev.cutover.commands.time.Windows;
import dev.cutover.commands.words.EarlierWords;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.ScheduleWords;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a person wants to know of a plan before the night: who does what when, what must not be
/// late, when it ends and how sure that is.
///
/// @param cutover nobody has begun with it; it may know of earlier runs
/// @param zero T-0, empty where nobody said
/// @param within how long the whole may take from T-0, empty where nobody said
record SimulationReport(
        Cutover cutover,
        Simulation simulation,
        Optional<Instant> zero,
        ZoneId zone,
        Optional<Duration> within) {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final int WIDEST = 60;

    String text() {
        List<String> lines = new ArrayList<>();
        String title = cutover.plan().title();
        lines.add(title.isEmpty() ? "Untitled" : title);
        if (!schedule().tasks().isEmpty()) {
            lines.addAll(table());
            lines.add("");
            lines.add(end());
            lines.add(path());
            lines.addAll(chances());
            EarlierWords.sources(cutover.earlier().lessons(), schedule().tasks())
                    .ifPresent(text -> lines.add(text.plain(zone)));
        }
        if (!schedule().remarks().isEmpty()) {
            lines.add("");
            lines.add("What was guessed, and what does not fit:");
            schedule().remarks().forEach(remark -> lines.add("- " + ScheduleWords.of(remark)));
        }
        return String.join("\n", lines);
    }

    private Schedule schedule() {
        return simulation.schedule();
    }

    private List<String> table() {
        List<String> lines = new ArrayList<>();
        for (TimedPhase phase : schedule().phases()) {
            lines.add("");
            lines.add(
                    "%s, %s to %s%s"
                            .formatted(
                                    Phrases.phase(phase.phase()),
                                    time(phase.start()),
                                    time(phase.end()),
                                    phase.critical() && phase.byItsOwnTime()
                                            ? ", ! critical by its own time"
                                            : ""));
            schedule().tasks().stream()
                    .filter(task -> task.phase().equals(phase.phase()))
                    .forEach(task -> lines.add(row(task)));
        }
        return lines;
    }

    private String row(TimedTask task) {
        return "  %-6s %s – %s  %-9s  %-18s  %s%s"
                .formatted(
                        task.task().id(),
                        padded(task.start()),
                        padded(task.end()),
                        task.person() == 0 ? "nobody" : "person " + task.person(),
                        spare(task),
                        Phrases.shortened(task.task().title(), WIDEST),
                        before(task));
    }

    /// What its time comes from, where that is not the document.
    private String before(TimedTask task) {
        return task.length().source() == Source.EARLIER
                ? EarlierWords.there(cutover, task.task()).map(" · "::concat).orElse("")
                : "";
    }

    private String padded(long seconds) {
        return zero.isPresent()
                ? "%-33s".formatted(time(seconds))
                : "%-16s".formatted(time(seconds));
    }

    private static String spare(TimedTask task) {
        if (task.slack() < 0) {
            return "! late by " + length(-task.slack());
        }
        return task.critical() ? "! critical" : "slack " + length(task.slack());
    }

    private String time(long seconds) {
        return zero.map(at ->
                        fromZero(seconds)
                                + " "
                                + CLOCK.format(at.plusSeconds(seconds).atZone(zone)))
                .orElse(fromZero(seconds));
    }

    private String end() {
        return "It ends at %s%s, with %s at work."
                .formatted(
                        time(schedule().end()),
                        zero.isPresent() ? " (" + zone.getId() + ")" : "",
                        people());
    }

    private String people() {
        return schedule().people() == 1 ? "1 person" : schedule().people() + " people";
    }

    private String path() {
        List<TimedTask> path = schedule().criticalPath();
        return path.isEmpty()
                ? "No task is critical: the phases last as long as they say."
                : "Critical path: "
                        + path.stream()
                                .map(task -> task.task().id())
                                .collect(Collectors.joining(" → "))
                        + ".";
    }

    private List<String> chances() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Of 1,000 rounds, half end by %s and nine of ten by %s."
                        .formatted(
                                time(simulation.ends().when(0.5)),
                                time(simulation.ends().when(0.9))));
        within.ifPresent(most ->
                lines.add(
                        "The chance to end within %s of T-0: %s."
                                .formatted(
                                        length(most.toSeconds()),
                                        percent(simulation.ends().by(most.toSeconds())))));
        simulation.windows().forEach(window -> lines.add(chance(window)));
        return lines;
    }

    private static String chance(InWindow window) {
        return "The chance that %s fits into the %s of “%s”: %s."
                .formatted(
                        window.phase().map(phase -> "phase " + phase.id()).orElse("the whole"),
                        length(Windows.length(window.window()).toSeconds()),
                        Phrases.shortened(window.window().text(), WIDEST),
                        percent(window.fits()));
    }

    /// What happened in some rounds is not nothing, and in nearly all not all.
    private static String percent(double chance) {
        long percent = Math.round(chance * 100);
        if (chance < 1 && percent == 100) {
            return "more than 99 %";
        }
        return chance > 0 && percent == 0 ? "less than 1 %" : percent + " %";
    }
}
