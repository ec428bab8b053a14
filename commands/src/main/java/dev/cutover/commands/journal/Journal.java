package dev.cutover.commands.journal;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Edition;
import dev.cutover.commands.Entry;
import dev.cutover.plans.PlanReader;
import java.util.List;

/// The truth: every event of every cutover, in order. What is appended is on disk when the call
/// returns.
///
/// Thread-safe across cutovers; for one cutover, one caller appends at a time.
public interface Journal extends AutoCloseable {

    /// @param planText the plan as it was when the cutover started
    /// @param laterTexts those that took its place, one for each amendment, in their order
    /// @param notices what had to be mended while reading, in plain words: a torn last line that
    ///   was cut
    record Recorded(
            String planText, List<String> laterTexts, List<Entry> entries, List<String> notices) {

        public Recorded {
            laterTexts = List.copyOf(laterTexts);
            entries = List.copyOf(entries);
            notices = List.copyOf(notices);
        }

        /// Where nobody amended the plan.
        public Recorded(String planText, List<Entry> entries, List<String> notices) {
            this(planText, List.of(), entries, notices);
        }

        /// The cutover before its first entry, which knows every text that an entry names.
        public Cutover begun(PlanReader reader) {
            Cutover cutover = Cutover.of(reader.read(planText));
            for (String text : laterTexts) {
                cutover =
                        cutover.knowing(new Edition(Fingerprint.of(text), text, reader.read(text)));
            }
            return cutover;
        }

        /// The text of the plan as a cutover has it, which these entries made.
        public String textOf(Cutover cutover) {
            return cutover.course().editions().amended().map(Edition::text).orElse(planText);
        }
    }

    /// The ids of all cutovers, those that cannot be read too, in alphabetical order.
    List<String> runs();

    /// Begins a cutover: its plan and its first decision are there whole, or not at all.
    ///
    /// @throws AlreadyBegun when there is one of this id; it is untouched
    /// @throws JournalUnavailable when it could not be written; then nothing is there
    /// @throws IllegalArgumentException when the entries do not begin this run with this plan
    void begin(String run, String planText, List<Entry> first);

    /// Adds whole decisions at the end, in one write.
    ///
    /// @throws JournalUnavailable when it could not be written; then none of them is there, now or
    ///   after a restart
    /// @throws JournalDamaged when what is there already cannot be read
    /// @throws IllegalArgumentException when the entries do not carry on from the last one, or a
    ///   decision is not whole; then nothing was written
    default void append(String run, List<Entry> entries) {
        append(run, entries, List.of());
    }

    /// The same, with the texts of the plan that the entries bring in: each is on disk before the
    /// entry that names it, so that no entry is ever there without its text. A text whose entry did
    /// not get there is never seen again.
    ///
    /// @param texts one for each amendment among the entries, in their order
    /// @throws IllegalArgumentException also when the texts are not those that the entries name, or
    ///   an amendment does not have the next number
    void append(String run, List<Entry> entries, List<String> texts);

    /// Everything recorded of a cutover.
    ///
    /// @throws JournalUnavailable when there is no such cutover, or it could not be read
    /// @throws JournalDamaged when a line is not what was written, except a torn end, which is cut
    Recorded read(String run);

    /// Keeps a text with a cutover, under its fingerprint; it is on disk when this returns. The
    /// same text is kept once, however often.
    ///
    /// @throws JournalUnavailable when there is no such cutover, or it could not be written
    void keep(String run, String text);

    /// A text that was kept.
    ///
    /// @throws JournalUnavailable when it could not be read
    /// @throws JournalDamaged when it is not there, or not what was kept
    String kept(String run, String fingerprint);

    @Override
    void close();
}
