package dev.cutover.bot.doctor;

import dev.cutover.commands.journal.FileJournal;
import dev.cutover.commands.journal.JournalUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The folder that holds every cutover: whether it can be written, by whom it is used, and how much
/// room is left.
public record DataCheck(Path folder) implements Check {

    private static final String SUBJECT = "data folder";
    private static final long MEGABYTE = 1024 * 1024;
    private static final long LITTLE = 1024;
    private static final long TOO_LITTLE = 50;

    @Override
    public List<Outcome> outcomes() {
        Path there = existing();
        if (!Files.isDirectory(there)) {
            return List.of(
                    Outcome.error(
                            SUBJECT,
                            "%s is a file.".formatted(there),
                            "Set CUTOVER_DATA to a folder."));
        }
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(written(there));
        outcomes.add(room(there));
        return outcomes;
    }

    /// The folder, or the nearest above it that is there.
    private Path existing() {
        Path at = folder;
        while (!Files.exists(at)) {
            at = Objects.requireNonNull(at.getParent(), "the root is there");
        }
        return at;
    }

    private Outcome written(Path there) {
        try {
            Files.delete(Files.createTempFile(there, ".doctor-", ""));
        } catch (IOException _) {
            return Outcome.error(
                    SUBJECT,
                    "%s cannot be written by this user.".formatted(there),
                    "Give it to the user that runs the bot, or set CUTOVER_DATA to another folder.");
        }
        return there.equals(folder)
                ? used()
                : Outcome.ok(SUBJECT, "%s is not there yet; the bot makes it.".formatted(folder));
    }

    private Outcome used() {
        try {
            return FileJournal.holder(folder)
                    .map(holder ->
                            Outcome.ok(
                                    SUBJECT,
                                    "%s is in use by %s. If that is the bot, all is well; a second one does not start on it."
                                            .formatted(folder, holder)))
                    .orElseGet(() ->
                            Outcome.ok(
                                    SUBJECT,
                                    "%s can be written; it holds %s."
                                            .formatted(folder, cutovers())));
        } catch (JournalUnavailable failure) {
            return Outcome.error(
                    SUBJECT,
                    String.valueOf(failure.getMessage()),
                    "Give the folder to the user that runs the bot.");
        }
    }

    private String cutovers() {
        int count = FileJournal.known(folder).size();
        return count == 1 ? "1 cutover" : count + " cutovers";
    }

    private static Outcome room(Path there) {
        try {
            return room(Files.getFileStore(there).getUsableSpace() / MEGABYTE);
        } catch (IOException failure) {
            return Outcome.warning(
                    "disk",
                    "How much room is left cannot be seen (%s).".formatted(failure.getMessage()),
                    "Look yourself; a cutover needs a few megabytes.");
        }
    }

    static Outcome room(long megabytes) {
        if (megabytes < TOO_LITTLE) {
            return Outcome.error(
                    "disk",
                    "%d MB are left; nothing can be recorded on a full disk.".formatted(megabytes),
                    "Make room, or set CUTOVER_DATA to another disk.");
        }
        return megabytes < LITTLE
                ? Outcome.warning(
                        "disk",
                        "%d MB are left.".formatted(megabytes),
                        "Make room before the night.")
                : Outcome.ok("disk", "%d GB are left.".formatted(megabytes / LITTLE));
    }
}
