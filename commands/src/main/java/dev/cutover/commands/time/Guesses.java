package dev.cutover.commands.time;

import dev.cutover.commands.time.Length.Source;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.stream.Stream;

/// Which times of a schedule the document does not say.
final class Guesses {

    private Guesses() {}

    static List<Remark> of(List<TimedTask> tasks) {
        return Stream.of(Source.GUESSED, Source.SHARED, Source.SIZE)
                .flatMap(source -> of(tasks, source))
                .toList();
    }

    private static Stream<Remark> of(List<TimedTask> tasks, Source source) {
        List<Task> guessed =
                tasks.stream()
                        .filter(its -> its.length().source() == source)
                        .map(TimedTask::task)
                        .toList();
        return guessed.isEmpty()
                ? Stream.empty()
                : Stream.of(new Remark.TimeGuessed(source, guessed));
    }
}
