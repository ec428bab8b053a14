package dev.cutover.plans;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// When things are due, and what has to wait. Everything here is planned time: what the clock says
/// is another's concern.
///
/// @param downtimeGoalMinutes the longest downtime that the document allows, null where it says
///   nothing
public record Timetable(
        List<Window> windows,
        List<Wait> waits,
        List<Loop> loops,
        List<Lead> leads,
        @Nullable Integer downtimeGoalMinutes) {

    public static final Timetable NONE =
            new Timetable(List.of(), List.of(), List.of(), List.of(), null);

    /// What a wait, a loop or a lead time is about. The narrowest that is known counts.
    ///
    /// @param phase id of the phase, null for the whole plan
    /// @param group title of the group, null for the whole phase
    /// @param task id of the task, null for the whole group
    public record Scope(@Nullable String phase, @Nullable String group, @Nullable String task) {
        public static final Scope PLAN = new Scope(null, null, null);
    }

    /// The hours in which the work is to be done: `Sunday 06:00-08:00 MSK`.
    ///
    /// @param day null where the document names none
    /// @param to before `from` for a window over midnight
    /// @param zone null where the document names none or one that nobody knows
    /// @param zoneText as written, empty where there is none
    public record Window(
            String text,
            int line,
            @Nullable DayOfWeek day,
            LocalTime from,
            LocalTime to,
            @Nullable ZoneId zone,
            String zoneText) {}

    /// Time that has to pass.
    ///
    /// @param time in minutes, of at least one
    /// @param lock whether the work in its scope must not begin before (`After 7 days`), or the
    ///   waiting is the work itself (`Wait 60 seconds`, `Monitor for 5 minutes`)
    /// @param seconds the exact time where it is not whole minutes, the longest of a range
    public record Wait(
            String text, int line, Estimate time, long seconds, boolean lock, Scope scope) {}

    /// Something that is done again and again: `Every 6 hours for 48 hours`, or at given times,
    /// `Hour 1 / 4 / 12 / 24`.
    ///
    /// @param everyMinutes null where the times are given
    /// @param forMinutes how long, null where it does not say
    /// @param atMinutes from the beginning of its scope; empty where it repeats
    public record Loop(
            String text,
            int line,
            @Nullable Integer everyMinutes,
            @Nullable Integer forMinutes,
            List<Integer> atMinutes,
            Scope scope) {

        /// What goes on for as long as its scope does is asked for a day at most.
        private static final int A_DAY = 24 * 60;

        private static final int MOST_MOMENTS = 500;

        public Loop {
            atMinutes = List.copyOf(atMinutes);
        }

        /// When it is due, in minutes from the beginning of its scope, the first first. It is never
        /// due after the end of its scope: one that does not say how long it goes on ends with
        /// that, and after a day at the latest.
        public List<Integer> moments() {
            if (!repeats()) {
                return atMinutes;
            }
            long every = Objects.requireNonNull(everyMinutes);
            long last = forMinutes == null ? A_DAY : forMinutes;
            return LongStream.iterate(every, minute -> minute <= last, minute -> minute + every)
                    .limit(MOST_MOMENTS)
                    .mapToObj(minute -> (int) minute)
                    .toList();
        }

        /// How many minutes its scope needs for it: 0 where it goes on for as long as that does.
        public int needs() {
            return repeats()
                    ? Objects.requireNonNullElse(forMinutes, 0)
                    : atMinutes.stream().mapToInt(Integer::intValue).max().orElse(0);
        }

        /// Whether it is no part of a task but the task itself, one look: `12-Hour Check`. That is
        /// due so long after the beginning of its phase, whoever has it in hand.
        public boolean is(Task task) {
            return task.id().equals(scope.task())
                    && line == task.line()
                    && everyMinutes == null
                    && atMinutes.size() == 1;
        }

        private boolean repeats() {
            return everyMinutes != null && everyMinutes > 0;
        }
    }

    /// Something that must have been done long before: `done 24+ hours ago`.
    public record Lead(String text, int line, int minutes, Scope scope) {}

    public Timetable {
        windows = List.copyOf(windows);
        waits = List.copyOf(waits);
        loops = List.copyOf(loops);
        leads = List.copyOf(leads);
    }
}
