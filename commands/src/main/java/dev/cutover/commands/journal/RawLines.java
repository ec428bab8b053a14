package dev.cutover.commands.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The lines of a file as bytes, one after the other, up to a length. Only one line is in memory.
final class RawLines {

    static final class RawLine {

        private final byte[] bytes;
        private final boolean ended;

        private RawLine(byte[] bytes, boolean ended) {
            this.bytes = bytes;
            this.ended = ended;
        }

        /// Without the line break.
        byte[] bytes() {
            return bytes;
        }

        /// Whether a line break followed.
        boolean ended() {
            return ended;
        }
    }

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long left;

    RawLines(InputStream in, long limit) {
        this.in = in;
        this.left = limit;
    }

    @Nullable RawLine next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        while (filled()) {
            int end = lineBreak();
            bytes.write(buffer, from, end - from);
            from = end;
            if (end < to) {
                from++;
                return new RawLine(bytes.toByteArray(), true);
            }
        }
        return bytes.size() == 0 ? null : new RawLine(bytes.toByteArray(), false);
    }

    private int lineBreak() {
        int at = from;
        while (at < to && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private boolean filled() throws IOException {
        if (from == to && left > 0) {
            from = 0;
            to = Math.max(0, in.read(buffer, 0, (int) Math.min(buffer.length, left)));
            left -= to;
        }
        return from < to;
    }
}
