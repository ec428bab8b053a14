package dev.cutover.commands.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutover.commands.Entry;
import dev.cutover.commands.journal.FailingDisk.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FailingDiskTest {

    private static final String RUN = "glitchtip-1";

    @TempDir Path data = Path.of("");

    private final FailingDisk disk = new FailingDisk();
    private final List<Entry> all = new ArrayList<>(Samples.start(RUN));
    private FileJournal journal;

    @BeforeEach
    void begin() {
        journal = open();
        journal.begin(RUN, Samples.PLAN, Samples.start(RUN));
        append();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"WRITE", "FORCE"})
    void whatCouldNotBeWrittenIsTakenBackAndOneMayGoOnAtOnce(Fault fault) throws IOException {
        byte[] before = Files.readAllBytes(file());
        if (fault == Fault.WRITE) {
            disk.faults.add(fault);
            assertUnavailable("the disk fails at WRITE");
            disk.faults.clear();
            assertThat(Files.readAllBytes(file())).isEqualTo(before);
        } else {
            disk.faults.add(fault);
            assertUnavailable("the disk fails at FORCE");
            disk.faults.clear();
        }
        assertThat(journal.read(RUN).entries()).isEqualTo(all);

        append();

        assertWhole();
    }

    static Stream<Set<Fault>> togetherWithTruncating() {
        return Stream.of(
                EnumSet.of(Fault.WRITE, Fault.TRUNCATE),
                EnumSet.of(Fault.FORCE, Fault.TRUNCATE),
                EnumSet.of(Fault.WRITE, Fault.OPEN),
                EnumSet.of(Fault.FORCE, Fault.OPEN),
                EnumSet.of(Fault.WRITE, Fault.TRUNCATE, Fault.FORCE, Fault.OPEN));
    }

    @ParameterizedTest
    @MethodSource("togetherWithTruncating")
    void whereNotEvenTakingBackWorksNothingIsAddedUntilItDoes(Set<Fault> faults) {
        disk.faults.addAll(faults);
        assertUnavailable("the disk fails at");
        assertThat(journal.read(RUN).entries()).isEqualTo(all);
        assertUnavailable("the disk fails at");

        disk.faults.clear();
        append();

        assertWhole();
    }

    @Test
    void halfADecisionThatCouldNotBeTakenBackIsCutAtTheNextStart() {
        disk.faults.addAll(EnumSet.of(Fault.WRITE, Fault.TRUNCATE));
        assertThatThrownBy(() -> journal.append(RUN, Samples.notes(all.size() + 1L, 5)))
                .isInstanceOf(JournalUnavailable.class);
        disk.faults.clear();
        journal.close();

        journal = open();

        assertThat(journal.read(RUN).entries()).isEqualTo(all);
        assertThat(journal.read(RUN).notices()).hasSize(1);
        append();
        assertWhole();
    }

    @Test
    void aFileWhoseEndIsNotWhatWasWrittenIsNotContinued() throws IOException {
        byte[] bytes = Files.readAllBytes(file());
        disk.faults.add(Fault.WRITE);
        bytes[bytes.length - 100] ^= 1;
        Files.write(file(), bytes);
        assertUnavailable("the disk fails at WRITE");
        disk.faults.clear();

        assertUnavailable("is not what was written there");
    }

    @Test
    void anInterruptedThreadWritesAllTheSame() {
        Thread.currentThread().interrupt();

        append();

        assertThat(Thread.interrupted()).isTrue();
        append();
        assertWhole();
    }

    @Test
    void anInterruptInTheMiddleOfAWriteTakesItBackAndTheNextOneGoesThrough() {
        disk.faults.add(Fault.INTERRUPT);
        assertUnavailable("it was interrupted");
        assertThat(Thread.interrupted()).isTrue();
        disk.faults.clear();

        append();

        assertWhole();
    }

    private void append() {
        List<Entry> more = Samples.notes(all.size() + 1L, 3);
        journal.append(RUN, more);
        all.addAll(more);
    }

    private void assertUnavailable(String reason) {
        assertThatThrownBy(() -> journal.append(RUN, Samples.notes(all.size() + 1L, 3)))
                .isInstanceOf(JournalUnavailable.class)
                .hasMessageStartingWith(
                        "The journal in %s could not be written: "
                                .formatted(data.resolve("cutovers").resolve(RUN)))
                .hasMessageContaining(reason)
                .hasMessageEndingWith("Nothing was recorded; see to the disk and try again.");
    }

    private void assertWhole() {
        assertThat(journal.read(RUN).entries()).isEqualTo(all);
        journal.close();
        journal = open();
        assertThat(journal.read(RUN).entries()).isEqualTo(all);
    }

    private FileJournal open() {
        return FileJournal.open(data, Samples.NIGHT, disk);
    }

    private Path file() {
        return data.resolve("cutovers").resolve(RUN).resolve("journal.jsonl");
    }
}
