package dev.cutover.commands.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileJournalTest extends JournalContract {

    @TempDir Path temp = Path.of("");

    @Override
    Journal open() {
        return FileJournal.open(data(), Samples.NIGHT);
    }

    @Test
    void aCutoverIsAFolderWithItsPlanAndOneLineForEachEvent() throws IOException {
        begun();
        journal.append(RUN, Samples.notes(2, 2));

        Path folder = data().resolve("cutovers/glitchtip-1");
        assertThat(folder.resolve("plan.md")).hasContent(Samples.PLAN);
        assertThat(Files.readAllLines(folder.resolve("journal.jsonl"))).hasSize(3);
        assertThat(folder).isDirectoryNotContaining("glob:**journal.cut*");
    }

    @Test
    void everyLineKeepsTheFingerprintOfTheOneBefore() throws IOException {
        begun();
        journal.append(RUN, Samples.notes(2, 2));

        List<String> lines =
                Files.readAllLines(data().resolve("cutovers/glitchtip-1/journal.jsonl"));

        assertThat(lines.getFirst()).endsWith("\"prev\":\"" + "0".repeat(64) + "\"}");
        assertThat(lines.get(2))
                .endsWith("\"prev\":\"" + Fingerprint.of(lines.get(1).getBytes(UTF_8)) + "\"}");
    }

    @Test
    void nobodyElseMayLookIntoTheDataFolder() throws IOException {
        for (Path folder : List.of(data(), data().resolve("cutovers"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aFolderThatHoldsOtherThingsKeepsItsPermissions() throws IOException {
        Path shared = Files.createDirectory(temp.resolve("shared"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createFile(shared.resolve("something"));

        FileJournal.open(shared, Samples.NIGHT).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(shared)))
                .isEqualTo("rwxr-xr-x");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(shared.resolve("cutovers"))))
                .isEqualTo("rwx------");
    }

    @Test
    void whatACrashLeftOfABeginningIsRemoved() throws IOException {
        Path unfinished = Files.createDirectory(data().resolve("cutovers/.begin-123"));
        Files.writeString(unfinished.resolve("plan.md"), "half");

        reopen();

        assertThat(unfinished).doesNotExist();
        assertThat(journal.runs()).isEmpty();
    }

    @Test
    void aCutoverThatCannotBeBegunLeavesNothing() {
        String run = "x".repeat(300);

        assertThatThrownBy(() -> journal.begin(run, Samples.PLAN, Samples.start(run)))
                .isInstanceOf(JournalUnavailable.class)
                .hasMessageContaining("could not be written: File name too long.");

        assertThat(data().resolve("cutovers")).isEmptyDirectory();
    }

    @Test
    void aNameThatLeadsOutOfTheFolderIsRefused() {
        for (String run : List.of("", ".", "..", "../x", "a/b", ".hidden", "a\\b", "a\0b", "-x")) {
            assertThatThrownBy(() -> journal.read(run))
                    .as(run)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aDataFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));

        assertThatThrownBy(() -> FileJournal.open(file.resolve("data"), Samples.NIGHT))
                .isInstanceOf(JournalUnavailable.class)
                .hasMessageStartingWith(
                        "The data folder %s cannot be used: ".formatted(file.resolve("data")))
                .hasMessageEndingWith("Make it writable, or set CUTOVER_DATA to another folder.");
    }

    private Path data() {
        return temp.resolve("data");
    }
}
