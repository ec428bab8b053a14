package dev.cutover.commands.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(
        value = {OS.LINUX, OS.MAC},
        disabledReason = "needs bash and its ulimit")
class FullDiskTest {

    @TempDir Path data = Path.of("");

    @Test
    void whatWasAcknowledgedBeforeTheDiskWasFullIsThereAndNothingElse()
            throws IOException, InterruptedException {
        ChildJvm child = ChildJvm.startWithSmallFiles(96, JournalProbe.class, data, "a-1");
        List<String> said = child.rest();

        assertThat(child.process().waitFor()).isEqualTo(3);
        assertThat(said.getLast())
                .isEqualTo(
                        "The journal in %s could not be written: File too large. Nothing was recorded; see to the disk and try again."
                                .formatted(data.resolve("cutovers/a-1")));
        long last = Long.parseLong(said.get(said.size() - 2).replace("a-1 ", ""));
        try (FileJournal journal = FileJournal.open(data, Samples.NIGHT)) {
            assertThat(journal.read("a-1").entries()).hasSize((int) last);
            assertThat(journal.read("a-1").notices()).isEmpty();
            journal.append("a-1", Samples.notes(last + 1, 300));
            assertThat(journal.read("a-1").entries()).hasSize((int) last + 300);
        }
    }

    @Test
    void whereNothingCanBeWrittenAtAllTheDataFolderIsNamed()
            throws IOException, InterruptedException {
        ChildJvm child = ChildJvm.startWithSmallFiles(0, JournalProbe.class, data, "a-1");

        assertThat(child.rest())
                .containsExactly(
                        "The data folder %s cannot be used: File too large. Make it writable, or set CUTOVER_DATA to another folder."
                                .formatted(data));
        assertThat(child.process().waitFor()).isEqualTo(3);
    }

    @Test
    void aSecondProcessIsToldWhoHasTheFolder() throws IOException, InterruptedException {
        try (FileJournal journal = FileJournal.open(data, Samples.NIGHT)) {
            assertThat(journal.runs()).isEmpty();
            assertSecondIsRefused();
            assertSecondIsRefused();
        }
        ChildJvm third = ChildJvm.start(JournalProbe.class, data, "a-1");
        assertThat(third.line()).contains("a-1 1");
        third.kill();
        assertThat(Files.readString(data.resolve("lock")))
                .startsWith("process " + third.process().pid() + " since ");
    }

    private void assertSecondIsRefused() throws IOException, InterruptedException {
        ChildJvm second = ChildJvm.start(JournalProbe.class, data, "a-1");

        assertThat(second.rest())
                .containsExactly(
                        "The data folder %s is in use by process %d since 2026-11-21T02:10:03Z. Stop that process, or set CUTOVER_DATA to another folder."
                                .formatted(data.toRealPath(), ProcessHandle.current().pid()));
        assertThat(second.process().waitFor()).isEqualTo(4);
    }
}
