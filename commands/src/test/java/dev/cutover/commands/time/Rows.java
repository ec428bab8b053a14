package dev.cutover.commands.time;

import java.util.List;

/// A schedule in short lines: `1.1 0-10 #1` for minutes 0 to 10 by person 1.
final class Rows {

    private Rows() {}

    static List<String> of(Schedule schedule) {
        return of(schedule.tasks());
    }

    static List<String> of(List<TimedTask> tasks) {
        return tasks.stream()
                .map(task ->
                        "%s %s-%s #%d"
                                .formatted(
                                        task.task().id(),
                                        minutes(task.start()),
                                        minutes(task.end()),
                                        task.person()))
                .toList();
    }

    static List<String> phases(Schedule schedule) {
        return schedule.phases().stream()
                .map(phase ->
                        "%s %s-%s"
                                .formatted(
                                        phase.phase().id(),
                                        minutes(phase.start()),
                                        minutes(phase.end())))
                .toList();
    }

    static List<String> slack(List<TimedTask> tasks) {
        return tasks.stream()
                .map(task ->
                        task.task().id()
                                + " "
                                + minutes(task.slack())
                                + (task.critical() ? " critical" : ""))
                .toList();
    }

    static List<String> path(Schedule schedule) {
        return schedule.criticalPath().stream().map(task -> task.task().id()).toList();
    }

    private static String minutes(long seconds) {
        return seconds % 60 == 0
                ? String.valueOf(seconds / 60)
                : seconds / 60 + ":" + Math.abs(seconds % 60);
    }
}
