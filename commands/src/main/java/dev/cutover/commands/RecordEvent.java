package dev.cutover.commands;

import org.jspecify.annotations.Nullable;

/// What was filled in.
public sealed interface RecordEvent extends Event {

    /// @param blank its name
    /// @param line where it stands, for two of one name
    /// @param value null for a secret: that it was recorded is all that is kept
    record ValueRecorded(String blank, int line, @Nullable String value) implements RecordEvent {}

    /// @param step its number, 0 for the task as a whole
    record OutputSeen(String task, int step, String output, Verdict verdict)
            implements RecordEvent {}

    record LessonWritten(int number, String text) implements RecordEvent {}

    record ImprovementWritten(int number, String text) implements RecordEvent {}

    record SignedOff(String role) implements RecordEvent {}

    /// @param question as the document has it
    /// @param line where it stands, for two of one name
    record OptionChosen(String question, int line, String option) implements RecordEvent {}
}
