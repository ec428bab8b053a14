package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.PhaseState;
import dev.cutover.commands.Splits;
import dev.cutover.commands.time.Forecast;
import dev.cutover.commands.time.TimedPhase;
import dev.cutover.commands.time.TimedTask;
import dev.cutover.commands.time.TimedTask.Progress;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.words.Durations;
import dev.cutover.commands.words.EarlierWords;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.PlannedWords;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Phases and tasks as rows: when they were to be, when they were or will be, and whether that is
/// late.
record PlannedRows(Cutover cutover, Forecast forecast) {

    List<Item> phases() {
        return forecast.phases().stream().map(this::row).toList();
    }

    List<Item> tasks(Phase phase) {
        return forecast.tasks().stream()
                .filter(task -> task.phase().id().equals(phase.id()))
                .map(this::row)
                .toList();
    }

    private Item row(TimedPhase timed) {
        PhaseState state = cutover.phases().of(timed.phase());
        Progress progress =
                state.complete() ? Progress.DONE : state.open() ? Progress.RUNNING : Progress.TO_DO;
        TimedPhase planned = forecast.plannedPhases().get(timed.phase().id());
        Text text =
                Text.of(
                        Text.strong(Phrases.phase(timed.phase())),
                        planned == null
                                ? Text.EMPTY
                                : Text.of(" · planned ", span(planned.start(), planned.end())),
                        real(progress, timed.start(), timed.end()),
                        planned == null ? Text.EMPTY : late(forecast.lateness(timed)));
        return new Item(shape(progress, forecast.lateness(timed), planned), text, null);
    }

    private Item row(TimedTask timed) {
        TimedTask planned = forecast.planned().get(timed.task().id());
        List<Object> parts = new ArrayList<>();
        parts.add(Phrases.task(timed.task()));
        if (planned != null) {
            parts.add(Text.of(" · planned ", span(planned.start(), planned.end())));
        }
        parts.add(real(timed.progress(), timed.start(), timed.end()));
        parts.add(planned == null ? " · not in the plan" : late(forecast.lateness(timed)));
        parts.add(rehearsed(timed.task()));
        parts.add(room(timed));
        return new Item(
                shape(timed.progress(), forecast.lateness(timed), planned),
                Text.of(parts.toArray()),
                null);
    }

    private String rehearsed(Task task) {
        return new Splits(cutover)
                .of(task)
                .map(EarlierWords::both)
                .or(() -> EarlierWords.there(cutover, task))
                .map(words -> " · " + words)
                .orElse("");
    }

    /// How much later it may be without the end being later.
    private static String room(TimedTask timed) {
        if (timed.progress() == Progress.DONE) {
            return "";
        }
        if (timed.critical()) {
            return " · must not be later";
        }
        return timed.slack() < 60
                ? ""
                : " · " + Durations.of(Duration.ofSeconds(timed.slack())) + " of slack";
    }

    private Text real(Progress progress, long start, long end) {
        return switch (progress) {
            case DONE -> Text.of(" · was ", span(start, end));
            case RUNNING ->
                    Text.of(" · since ", PlannedWords.span(at(start), at(end), " until about "));
            case TO_DO -> Text.of(" · expected ", span(start, end));
        };
    }

    private static Text late(Duration late) {
        return Text.of(" · ", PlannedWords.lateness(late));
    }

    private Text span(long start, long end) {
        return PlannedWords.span(at(start), at(end));
    }

    private Instant at(long seconds) {
        return forecast.zero().plusSeconds(seconds);
    }

    private static Shape shape(Progress progress, Duration late, @Nullable Object planned) {
        return switch (progress) {
            case DONE -> Shape.DONE;
            case RUNNING ->
                    planned != null && PlannedWords.isLate(late) ? Shape.WARNING : Shape.ACTIVE;
            case TO_DO ->
                    planned != null && PlannedWords.isLate(late) ? Shape.WARNING : Shape.WAITING;
        };
    }
}
