package dev.cutover.commands.journal;

import dev.cutover.commands.Entry;
import dev.cutover.commands.Entry.Part;
import dev.cutover.commands.journal.RawLines.RawLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the lines of one journal from the first to the last and believes none of them unseen:
/// numbers run on, every line keeps the fingerprint of the one before, decisions are whole.
///
/// What a broken write leaves at the very end is left out and named; anything else that is wrong
/// ends the scan.
final class JournalScan {

    /// @param torn why the file goes on behind the tail, null where it does not
    record Found(List<Entry> entries, Tail tail, @Nullable String torn) {}

    private final RawLines lines;
    private final String file;
    private final List<Entry> entries = new ArrayList<>();

    private int number;
    private Tail read = Tail.EMPTY;
    private Part part = Part.WHOLE;
    private Tail whole = Tail.EMPTY;
    private @Nullable String torn;

    /// @param file its name in messages
    JournalScan(RawLines lines, String file) {
        this.lines = lines;
        this.file = file;
    }

    /// @throws JournalDamaged naming the first line that is wrong
    Found run() throws IOException {
        for (RawLine line = lines.next(); line != null; line = lines.next()) {
            number++;
            accept(line);
        }
        if (torn == null && !part.last()) {
            torn = "the end of its last decision was missing";
        }
        return new Found(List.copyOf(entries.subList(0, (int) whole.seq())), whole, torn);
    }

    private void accept(RawLine line) throws IOException {
        if (!line.ended()) {
            torn = "line %d was cut off".formatted(number);
            return;
        }
        switch (EventJson.read(line.bytes())) {
            case Line.Written(Entry entry, String prev) -> enter(line, entry, prev);
            case Line.Garbled(String why) -> requireNothingBehind(why);
            case Line.Wrong(String why) -> throw damaged(number, why);
        }
    }

    private void enter(RawLine line, Entry entry, String prev) throws IOException {
        if (entry.seq() != read.seq() + 1) {
            throw damaged(
                    number,
                    "it carries number %d where %d is due".formatted(entry.seq(), read.seq() + 1));
        }
        if (!prev.equals(read.fingerprint())) {
            throw brokenChain(line);
        }
        if (!Block.follows(entry.part(), part)) {
            throw damaged(number, "the decision it belongs to is not whole");
        }
        entries.add(entry);
        read = read.with(line.bytes());
        part = entry.part();
        if (part.last()) {
            whole = read;
        }
    }

    private void requireNothingBehind(String why) throws IOException {
        RawLine behind = lines.next();
        if (behind != null && !onlyZeros(behind)) {
            throw damaged(number, why);
        }
        torn = "line %d was garbled".formatted(number);
    }

    private static boolean onlyZeros(RawLine line) {
        for (byte b : line.bytes()) {
            if (b != 0) {
                return false;
            }
        }
        return !line.ended();
    }

    /// Of two lines that do not fit, the next one tells which was changed: it fits an unchanged
    /// one.
    private JournalDamaged brokenChain(RawLine line) throws IOException {
        RawLine next = lines.next();
        boolean unchanged =
                next != null
                        && EventJson.read(next.bytes())
                                instanceof Line.Written(Entry _, String prev)
                        && prev.equals(Fingerprint.of(line.bytes()));
        if (number == 1 || (next != null && !unchanged)) {
            return damaged(number, "it was changed after it was written");
        }
        return damaged(
                number - 1,
                next == null
                        ? "it was changed after it was written, or line %d was".formatted(number)
                        : "it was changed after it was written");
    }

    private JournalDamaged damaged(int line, String why) {
        return new JournalDamaged(
                "%s is damaged in line %d: %s. Nothing was changed. Put the folder back from a backup, or move it away to start without this cutover."
                        .formatted(file, line, why));
    }
}
