package dev.cutover.commands.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// The end of what is recorded: where the next line goes and what it must carry on from.
///
/// @param length of the file, in bytes
/// @param lastLine where the last line begins
/// @param seq of the last entry
/// @param fingerprint of the last line
record Tail(long length, long lastLine, long seq, String fingerprint) {

    static final Tail EMPTY = new Tail(0, 0, 0, Fingerprint.NONE);

    /// The tail with one more line, which ends with a line break.
    Tail with(byte[] line) {
        return new Tail(length + line.length + 1, length, seq + 1, Fingerprint.of(line));
    }

    /// Whether a file ends with this very line.
    boolean isEndOf(FileChannel file) throws IOException {
        return file.size() == length && fingerprint.equals(Fingerprint.of(lastLine(file)));
    }

    private byte[] lastLine(FileChannel file) throws IOException {
        ByteBuffer line = ByteBuffer.allocate((int) (length - 1 - lastLine));
        while (line.hasRemaining() && file.read(line, lastLine + line.position()) >= 0) {
            // a read may bring less than it was asked for
        }
        return line.array();
    }
}
