package dev.cutover.bot.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.export.Export;
import dev.cutover.commands.export.Format;
import dev.cutover.commands.journal.Journal.Recorded;
import dev.cutover.plans.PlanReader;
import dev.cutover.plans.writeback.Written;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// Gives a cutover away. Thread-safe.
///
/// @param zone in which times are written
public record Exports(PlanReader reader, ZoneId zone) {

    /// @param notices what could not be put in, in plain words; empty as a rule
    public record Exported(String text, String mediaType, List<String> notices) {

        public Exported {
            notices = List.copyOf(notices);
        }

        /// In UTF-8, as the text came.
        public byte[] bytes() {
            return text.getBytes(UTF_8);
        }
    }

    /// Of what is recorded on disk.
    public Exported of(Recorded recorded, Format format) {
        Cutover cutover = recorded.begun(reader).evolve(recorded.entries());
        return of(recorded.textOf(cutover), cutover, recorded.entries(), format);
    }

    /// Of a cutover that is live.
    public Exported of(String planText, Cutover cutover, List<Entry> entries, Format format) {
        Export export = new Export(planText, cutover, zone);
        return switch (format) {
            case MD -> markdown(export.markdown(reader));
            case JSON -> exported(new RunJson(cutover, entries, zone).text(), "application/json");
            case CSV -> exported(export.table(), "text/csv; charset=utf-8");
            case ICS -> exported(export.calendar(changed(entries)), "text/calendar; charset=utf-8");
        };
    }

    /// What nothing has happened to since is the same file.
    private static Instant changed(List<Entry> entries) {
        return entries.isEmpty() ? Instant.EPOCH : entries.getLast().at();
    }

    private static Exported markdown(Written written) {
        return new Exported(written.text(), "text/markdown; charset=utf-8", written.leftOut());
    }

    private static Exported exported(String text, String mediaType) {
        return new Exported(text, mediaType, List.of());
    }
}
