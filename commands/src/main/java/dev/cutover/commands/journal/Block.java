package dev.cutover.commands.journal;

import dev.cutover.commands.Entry;
import dev.cutover.commands.Entry.Part;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Supplier;

/// Whole decisions as the bytes of one write, and the tail that will be once they are written.
final class Block {

    private final byte[] bytes;
    private final Tail tail;

    private Block(byte[] bytes, Tail tail) {
        this.bytes = bytes;
        this.tail = tail;
    }

    byte[] bytes() {
        return bytes;
    }

    Tail tail() {
        return tail;
    }

    /// @throws IllegalArgumentException when the entries do not carry on from the tail, or are not
    ///   whole decisions: the caller's mistake
    static Block after(Tail tail, List<Entry> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Tail end = tail;
        Part part = Part.WHOLE;
        for (Entry entry : entries) {
            requireNext(entry, end.seq(), part);
            byte[] line = EventJson.write(entry, end.fingerprint());
            bytes.writeBytes(line);
            bytes.write('\n');
            end = end.with(line);
            part = entry.part();
        }
        require(part.last(), () -> "the last decision is not whole");
        return new Block(bytes.toByteArray(), end);
    }

    private static void requireNext(Entry entry, long before, Part part) {
        require(
                entry.seq() == before + 1,
                () -> "entry %d cannot follow entry %d".formatted(entry.seq(), before));
        require(
                follows(entry.part(), part),
                () ->
                        "entry %d is part %s behind part %s"
                                .formatted(entry.seq(), entry.part(), part));
    }

    /// Whether one part may stand behind another.
    static boolean follows(Part next, Part part) {
        return part.last()
                ? next.index() == 1 && next.of() >= 1
                : next.index() == part.index() + 1 && next.of() == part.of();
    }

    private static void require(boolean so, Supplier<String> message) {
        if (!so) {
            throw new IllegalArgumentException(message.get());
        }
    }
}
