package dev.cutover.commands.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looking at what is recorded without being the one who records.
class LookTest {

    @TempDir private Path data;

    @Test
    void whatIsRecordedIsSeenWhileAnotherHoldsTheFolderAndNothingIsMended() throws IOException {
        try (FileJournal journal = FileJournal.open(data, Samples.NIGHT)) {
            journal.begin("demo-1", Samples.PLAN, Samples.start("demo-1"));
            Path file = data.resolve("cutovers/demo-1/journal.jsonl");
            Files.writeString(file, "{\"seq\":2", StandardOpenOption.APPEND);
            long size = Files.size(file);

            Journal.Recorded seen = FileJournal.look(data, "demo-1");

            assertThat(seen.entries()).isEqualTo(Samples.start("demo-1"));
            assertThat(seen.planText()).isEqualTo(Samples.PLAN);
            assertThat(Files.size(file)).isEqualTo(size);
        }
    }

    @Test
    void aCutoverThatIsNotThereIsAnsweredWithThoseThatAre() {
        assertThatThrownBy(() -> FileJournal.look(data, "../x"))
                .isInstanceOf(JournalUnavailable.class)
                .hasMessageContaining("CUTOVER_DATA");
        try (FileJournal journal = FileJournal.open(data, Samples.NIGHT)) {
            journal.begin("demo-1", Samples.PLAN, Samples.start("demo-1"));
        }
        assertThatThrownBy(() -> FileJournal.look(data, "demo-2"))
                .hasMessage("There is no cutover demo-2 in %s. There are: demo-1.".formatted(data));
    }
}
