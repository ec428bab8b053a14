package dev.cutover.bot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that somebody named as a plan.
public sealed interface PlanFile {

    /// What a heap of 512 MB holds when every line of it is a box.
    long MOST_MEGABYTES = 12;

    long MEGABYTE = 1024 * 1024;

    /// Its text, as it is: with a byte order mark and its own line ends.
    record Text(String text) implements PlanFile {}

    /// What cannot be read.
    ///
    /// @param why one sentence on what is wrong with the file and what to do
    record Unreadable(String why) implements PlanFile {}

    static PlanFile read(Path path) {
        if (!Files.exists(path)) {
            return new Unreadable(
                    "There is no file %s; give the path of a Markdown file.".formatted(path));
        }
        if (Files.isDirectory(path)) {
            return new Unreadable(
                    "%s is a folder; give the path of one Markdown file in it.".formatted(path));
        }
        try {
            return Files.size(path) > MOST_MEGABYTES * MEGABYTE ? tooLarge(path) : text(path);
        } catch (CharacterCodingException e) {
            return new Unreadable(
                    "%s is not UTF-8 text; save it as UTF-8 and try again.".formatted(path));
        } catch (IOException e) {
            return new Unreadable(
                    "%s cannot be read (%s); check its permissions."
                            .formatted(path, e.getMessage()));
        }
    }

    private static PlanFile tooLarge(Path path) throws IOException {
        return new Unreadable(
                "%s has %d MB, and a plan may have %d; split it into several files."
                        .formatted(path, Files.size(path) / MEGABYTE, MOST_MEGABYTES));
    }

    private static PlanFile text(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        if (WideText.is(bytes)) {
            // Read, it could not be given back byte by byte.
            return new Unreadable(
                    "%s is UTF-16 text; save it as UTF-8 and try again.".formatted(path));
        }
        // A decoder of one's own refuses what is not UTF-8, where a String would replace it.
        return new Text(
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    }
}
