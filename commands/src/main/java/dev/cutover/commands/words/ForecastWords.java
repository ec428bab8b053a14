package dev.cutover.commands.words;

import dev.cutover.commands.time.Forecast;
import dev.cutover.commands.time.TimedTask;
import dev.cutover.commands.time.TimedTask.Progress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// When it will be over, as far as anybody can tell.
public final class ForecastWords {

    private static final int NAMED = 4;

    /// Of a hundred nights like this one.
    private static final double MOSTLY = 0.9;

    private ForecastWords() {}

    /// Nothing where nothing is left to do.
    public static List<Text> of(Forecast forecast) {
        List<TimedTask> left =
                forecast.criticalPath().stream()
                        .filter(task -> task.progress() != Progress.DONE)
                        .toList();
        if (left.isEmpty()) {
            return List.of();
        }
        List<Text> lines = new ArrayList<>();
        lines.add(
                Text.of(
                        "If it goes on like this, it ends at ",
                        new Text.Day(forecast.ends()),
                        "; in 90 of 100 nights like this by ",
                        new Text.Day(mostly(forecast)),
                        "."));
        lines.add(
                Text.of(
                        "What must not be later: ",
                        Phrases.tasks(left.stream().limit(NAMED).map(TimedTask::task).toList()),
                        left.size() > NAMED ? " and " + (left.size() - NAMED) + " more" : "",
                        "."));
        return lines;
    }

    private static Instant mostly(Forecast forecast) {
        return forecast.zero().plusSeconds(forecast.chances().when(MOSTLY));
    }
}
