package dev.cutover.commands.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir Path data = Path.of("");

    @Test
    void aSecondTryInTheSameProcessIsRefusedAndLeavesTheLock()
            throws IOException, InterruptedException {
        try (FolderLock lock = FolderLock.take(data, Samples.NIGHT)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> FolderLock.take(data, Samples.NIGHT))
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessageContaining("is in use by process " + ProcessHandle.current().pid());

            ChildJvm second = ChildJvm.start(JournalProbe.class, data, "a-1");
            assertThat(second.rest()).hasSize(1);
            assertThat(second.process().waitFor()).isEqualTo(4);
        }
    }

    @Test
    void aLinkToTheFolderIsTheSameFolder() throws IOException {
        Path link =
                Files.createSymbolicLink(data.resolveSibling(data.getFileName() + "-link"), data);
        try (FolderLock lock = FolderLock.take(data, Samples.NIGHT)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> FolderLock.take(link, Samples.NIGHT))
                    .isInstanceOf(DataFolderInUse.class);
        } finally {
            Files.delete(link);
        }
    }

    @Test
    void afterClosingAnotherMayTakeIt() throws IOException {
        for (int i = 0; i < 3; i++) {
            try (FolderLock lock = FolderLock.take(data, Samples.NIGHT)) {
                assertThat(Files.readAllLines(data.resolve("lock")))
                        .isEqualTo(
                                List.of(
                                        "process %d since 2026-11-21T02:10:03Z"
                                                .formatted(ProcessHandle.current().pid())));
                assertThat(lock).isNotNull();
            }
        }
    }

    @Test
    void whoOnlyLooksIsToldTheHolderAndTakesNothing() throws IOException, InterruptedException {
        assertThat(FileJournal.holder(data)).isEmpty();
        assertThat(FileJournal.holder(data.resolve("nowhere"))).isEmpty();
        try (FolderLock lock = FolderLock.take(data, Samples.NIGHT)) {
            assertThat(lock).isNotNull();
            assertThat(FileJournal.holder(data))
                    .contains(
                            "process %d since 2026-11-21T02:10:03Z"
                                    .formatted(ProcessHandle.current().pid()));
        }
        assertThat(FileJournal.holder(data)).isEmpty();
        assertThat(FileJournal.known(data)).isEmpty();

        ChildJvm other = ChildJvm.start(JournalProbe.class, data, "a-1");
        try {
            other.line();
            assertThat(FileJournal.holder(data).orElseThrow())
                    .startsWith("process " + other.process().pid() + " since ");
        } finally {
            other.process().destroyForcibly().waitFor();
        }
    }
}
