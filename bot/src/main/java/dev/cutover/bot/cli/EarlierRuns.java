package dev.cutover.bot.cli;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Lesson;
import dev.cutover.commands.Lessons;
import dev.cutover.commands.Opening;
import dev.cutover.commands.RunEvent.CutoverStarted;
import dev.cutover.commands.journal.FileJournal;
import dev.cutover.commands.journal.Journal.Recorded;
import dev.cutover.commands.journal.JournalDamaged;
import dev.cutover.commands.journal.JournalUnavailable;
import dev.cutover.plans.PlanReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What closed runs in a data folder teach about a plan. It only looks, so the bot may run or not.
///
/// @param notices of runs that cannot be read, in plain words; they are left out
record EarlierRuns(Lessons lessons, List<String> notices) {

    /// @param plan its name, as it is started
    /// @param planHash the fingerprint of its text
    static EarlierRuns in(Path data, String plan, String planHash, PlanReader reader) {
        List<Lesson> lessons = new ArrayList<>();
        List<String> notices = new ArrayList<>();
        for (String run : known(data, notices)) {
            try {
                Recorded recorded = FileJournal.look(data, run);
                if (isOf(recorded, plan, planHash)) {
                    lesson(recorded, reader).ifPresent(lessons::add);
                }
            } catch (JournalDamaged | JournalUnavailable e) {
                notices.add(run + " is left out: " + e.getMessage());
            }
        }
        return new EarlierRuns(Lessons.of(lessons), List.copyOf(notices));
    }

    private static List<String> known(Path data, List<String> notices) {
        try {
            return FileJournal.known(data);
        } catch (JournalUnavailable e) {
            notices.add("Earlier runs are left out: " + e.getMessage());
            return List.of();
        }
    }

    private static boolean isOf(Recorded recorded, String plan, String planHash) {
        return recorded.entries().getFirst().event() instanceof CutoverStarted(Opening opening)
                && Lesson.isOf(opening, plan, planHash);
    }

    private static Optional<Lesson> lesson(Recorded recorded, PlanReader reader) {
        Cutover cutover = recorded.begun(reader).evolve(recorded.entries());
        return Lesson.of(cutover, recorded.entries());
    }
}
