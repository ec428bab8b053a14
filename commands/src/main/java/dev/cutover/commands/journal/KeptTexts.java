package dev.cutover.commands.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import dev.cutover.commands.disk.Durably;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The texts that are kept with a cutover: `attached/<fingerprint>.md` in its folder. The name says
/// what must be in it, so that nothing has to be believed.
///
/// @param run the cutover's folder
record KeptTexts(Path run) {

    private static final String FOLDER = "attached";
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    static KeptTexts of(Path run) {
        return new KeptTexts(run);
    }

    /// Made under another name first: what has the right name is whole.
    Path keep(String text) throws IOException {
        if (!Files.isDirectory(run)) {
            throw new NoSuchFileException(run.toString(), null, "it is not there");
        }
        byte[] bytes = text.getBytes(UTF_8);
        Path file = file(Fingerprint.of(bytes));
        if (!holds(file, bytes)) {
            Files.createDirectories(folder());
            Path unfinished = Files.createTempFile(folder(), ".keep-", "");
            try {
                Files.delete(unfinished);
                Durably.write(unfinished, bytes);
                Files.move(unfinished, file, ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        }
        Durably.forceFolder(folder());
        Durably.forceFolder(run);
        return file;
    }

    String read(String fingerprint) throws IOException {
        Path file = file(fingerprint);
        if (!Files.isRegularFile(file)) {
            throw damaged(file, "is missing");
        }
        byte[] bytes = Files.readAllBytes(file);
        if (!Fingerprint.of(bytes).equals(fingerprint)) {
            throw damaged(file, "was changed after it was attached");
        }
        return new String(bytes, UTF_8);
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Fingerprint.of(Files.readAllBytes(file)).equals(Fingerprint.of(bytes));
    }

    private Path folder() {
        return run.resolve(FOLDER);
    }

    private Path file(String fingerprint) {
        if (!FINGERPRINT.matcher(fingerprint).matches()) {
            throw new IllegalArgumentException("no fingerprint: " + fingerprint);
        }
        return folder().resolve(fingerprint + ".md");
    }

    private static JournalDamaged damaged(Path file, String what) {
        return new JournalDamaged(
                "%s %s. Put it back from a backup, or attach the file again."
                        .formatted(file, what));
    }
}
