package dev.cutover.commands.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Entry;
import dev.cutover.commands.journal.Journal.Recorded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a process or a machine that stops in the middle of a write leaves behind.
class TornEndTest {

    private static final String RUN = "glitchtip-1";

    @TempDir Path data = Path.of("");

    private final List<Entry> before = new ArrayList<>();
    private byte[] upToLastDecision = {};
    private byte[] whole = {};

    @BeforeEach
    void writeADecisionOfThreeBehindOthers() throws IOException {
        before.addAll(Samples.start(RUN));
        before.addAll(Samples.notes(2, 2));
        try (FileJournal journal = open()) {
            journal.begin(RUN, Samples.PLAN, Samples.start(RUN));
            journal.append(RUN, Samples.notes(2, 2));
            upToLastDecision = Files.readAllBytes(file());
            journal.append(RUN, Samples.notes(4, 3));
            whole = Files.readAllBytes(file());
        }
    }

    @Test
    void aLastDecisionThatIsCutAnywhereIsGoneAsAWhole() throws IOException {
        for (int length = upToLastDecision.length + 1; length < whole.length; length++) {
            assertCut(Arrays.copyOf(whole, length), "cut to " + length);
        }
    }

    @Test
    void zerosInsteadOfTheEndAreCutToo() throws IOException {
        for (int length = upToLastDecision.length; length < whole.length; length += 7) {
            assertCut(
                    Arrays.copyOf(Arrays.copyOf(whole, length), whole.length),
                    "zeros from " + length);
        }
        assertCut(Arrays.copyOf(upToLastDecision, upToLastDecision.length + 5_000), "only zeros");
    }

    @Test
    void zerosInTheMiddleOfTheLastLineAreCutWithItsDecision() throws IOException {
        byte[] holed = whole.clone();
        Arrays.fill(holed, whole.length - 90, whole.length - 40, (byte) 0);

        assertCut(holed, "a block that was never written");
    }

    @Test
    void aLastLineThatIsNoJsonIsCut() throws IOException {
        assertCut(joined(upToLastDecision, "rubbish\n".getBytes(UTF_8)), "rubbish");
        assertCut(
                joined(upToLastDecision, new byte[] {(byte) 0xff, (byte) 0xfe, '\n'}), "no UTF-8");
        assertCut(joined(upToLastDecision, "\n".getBytes(UTF_8)), "an empty line");
    }

    @Test
    void whatIsCutSeveralTimesIsKeptEachTime() throws IOException {
        for (int i = 1; i <= 3; i++) {
            Files.write(file(), joined(upToLastDecision, ("torn " + i).getBytes(UTF_8)));
            open().close();
            try (FileJournal journal = open()) {
                journal.read(RUN);
            }
        }

        assertThat(folder().resolve("journal.cut-1")).hasContent("torn 1");
        assertThat(folder().resolve("journal.cut-2")).hasContent("torn 2");
        assertThat(folder().resolve("journal.cut-3")).hasContent("torn 3");
    }

    @Test
    void theNoticeIsGivenToEveryReaderUntilTheNextStart() throws IOException {
        Files.write(file(), Arrays.copyOf(whole, whole.length - 10));
        try (FileJournal journal = open()) {
            List<String> notices = journal.read(RUN).notices();

            assertThat(notices)
                    .containsExactly(
                            "The end of %s was mended: line 6 was cut off. What stood behind entry 3 is now in journal.cut-1."
                                    .formatted(file()));
            assertThat(journal.read(RUN).notices()).isEqualTo(notices);
        }
        try (FileJournal journal = open()) {
            assertThat(journal.read(RUN).notices()).isEmpty();
        }
    }

    @Test
    void anAppendToWhatWasNotReadYetCutsFirst() throws IOException {
        Files.write(file(), Arrays.copyOf(whole, whole.length - 10));
        try (FileJournal journal = open()) {
            journal.append(RUN, Samples.notes(4, 1));

            assertThat(journal.read(RUN).entries()).hasSize(4);
            assertThat(journal.read(RUN).notices()).hasSize(1);
        }
    }

    @Test
    void behindWhatWasCutOneGoesOnAsIfItHadNeverBeen() throws IOException {
        Files.write(file(), Arrays.copyOf(whole, whole.length - 1));
        List<Entry> after = new ArrayList<>(before);
        after.addAll(Samples.notes(4, 2));
        try (FileJournal journal = open()) {
            assertThat(journal.read(RUN).entries()).isEqualTo(before);
            journal.append(RUN, Samples.notes(4, 2));
        }
        try (FileJournal journal = open()) {
            assertThat(journal.read(RUN)).isEqualTo(new Recorded(Samples.PLAN, after, List.of()));
        }
    }

    private void assertCut(byte[] torn, String how) throws IOException {
        Files.write(file(), torn);
        Files.deleteIfExists(folder().resolve("journal.cut-1"));
        try (JournalFile journal = new JournalFile(folder(), JournalFile.REAL)) {
            assertThat(journal.read().entries()).as(how).isEqualTo(before);
            assertThat(journal.notices()).as(how).hasSize(1);
        }
        assertThat(Files.readAllBytes(file())).as(how).isEqualTo(upToLastDecision);
        assertThat(joined(upToLastDecision, Files.readAllBytes(folder().resolve("journal.cut-1"))))
                .as(how)
                .isEqualTo(torn);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    private FileJournal open() {
        return FileJournal.open(data, Samples.NIGHT);
    }

    private Path folder() {
        return data.resolve("cutovers").resolve(RUN);
    }

    private Path file() {
        return folder().resolve("journal.jsonl");
    }
}
