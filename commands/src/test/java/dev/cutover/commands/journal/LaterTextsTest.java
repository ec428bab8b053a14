package dev.cutover.commands.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutover.commands.Entry;
import dev.cutover.commands.journal.FailingDisk.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the file journal does with the texts that take the place of `plan.md`.
class LaterTextsTest {

    private static final String RUN = "glitchtip-1";
    private static final String SECOND = "# Text 2\r\n";

    @TempDir Path data = Path.of("");

    private final FailingDisk disk = new FailingDisk();
    private FileJournal journal;

    @BeforeEach
    void begin() {
        journal = open();
        journal.begin(RUN, Samples.PLAN, Samples.start(RUN));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private FileJournal open() {
        return FileJournal.open(data, Samples.NIGHT, disk);
    }

    private void reopen() {
        journal.close();
        journal = open();
    }

    private Path file(String name) {
        return data.resolve("cutovers").resolve(RUN).resolve(name);
    }

    private void amend() {
        journal.append(RUN, Samples.amended(2, 2), List.of(SECOND));
    }

    @Test
    void eachStandsInAFileOfItsOwnAsItIs() throws IOException {
        amend();

        assertThat(file("plan-2.md")).hasBinaryContent(SECOND.getBytes(UTF_8));
        assertThat(Files.readString(file("plan.md"))).isEqualTo(Samples.PLAN);
        assertThat(Files.exists(file("plan-2.md.new"))).isFalse();
    }

    @Test
    void aKillBetweenTheFileAndTheEntryLeavesTheCutoverAsItWas() throws IOException {
        Files.writeString(file("plan-2.md"), "# A text that nobody was told of");
        Files.writeString(file("plan-2.md.new"), "# Half a te");
        reopen();

        assertThat(journal.read(RUN).laterTexts()).isEmpty();
        assertThat(journal.read(RUN).notices()).isEmpty();
        amend();
        reopen();

        assertThat(journal.read(RUN).laterTexts()).containsExactly(SECOND);
    }

    @Test
    void anEntryThatCouldNotBeWrittenLeavesNothingAndMayBeTriedAgain() {
        disk.faults.add(Fault.WRITE);
        assertThatThrownBy(this::amend).isInstanceOf(JournalUnavailable.class);
        disk.faults.clear();
        reopen();

        assertThat(journal.read(RUN).laterTexts()).isEmpty();
        amend();
        List<Entry> entries = journal.read(RUN).entries();
        assertThat(entries).hasSize(2);
    }

    @Test
    void aMissingTextIsDamage() throws IOException {
        amend();
        Files.delete(file("plan-2.md"));
        reopen();

        assertThatThrownBy(() -> journal.read(RUN))
                .isInstanceOf(JournalDamaged.class)
                .hasMessage(
                        "%s is missing, and the plan was amended by it. Put the folder back from a backup, or move it away to start without this cutover."
                                .formatted(file("plan-2.md")));
    }

    @Test
    void aTextThatWasChangedIsDamage() throws IOException {
        amend();
        Files.writeString(file("plan-2.md"), "# Text 3");
        reopen();

        assertThatThrownBy(() -> journal.read(RUN))
                .isInstanceOf(JournalDamaged.class)
                .hasMessageContaining("plan-2.md was changed after the plan was amended by it.");
    }
}
