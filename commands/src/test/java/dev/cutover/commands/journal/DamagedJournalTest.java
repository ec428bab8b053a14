package dev.cutover.commands.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What no broken write does: somebody or something changed a journal.
class DamagedJournalTest {

    private static final String RUN = "glitchtip-1";
    private static final Pattern LINE = Pattern.compile("damaged in line (\\d+):");

    @TempDir Path data = Path.of("");

    private byte[] whole = {};

    @BeforeEach
    void writeSixLines() throws IOException {
        try (FileJournal journal = open()) {
            journal.begin(RUN, Samples.PLAN, Samples.start(RUN));
            journal.append(RUN, Samples.notes(2, 2));
            journal.append(RUN, Samples.notes(4, 1));
            journal.append(RUN, Samples.notes(5, 1));
            journal.append(RUN, Samples.notes(6, 1));
        }
        whole = Files.readAllBytes(file());
    }

    @Test
    void aByteThatChangedAnywhereBeforeTheLastDecisionIsRefusedWithItsLine() {
        int line = 1;
        for (int at = 0; line < 6; at++) {
            for (int flip : new int[] {1, 128}) {
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) flip;
                assertThat(refusedLine(flipped)).as("byte %d in line %d", at, line).isEqualTo(line);
            }
            line += whole[at] == '\n' ? 1 : 0;
        }
    }

    @Test
    void theMessageNamesTheFileTheLineAndWhatToDo() throws IOException {
        Files.writeString(file(), text().replace("note of entry 4", "another note"));

        assertRefused(
                "%s is damaged in line 4: it was changed after it was written. Nothing was changed. Put the folder back from a backup, or move it away to start without this cutover."
                        .formatted(file()));
    }

    @Test
    void ofTheLastTwoLinesNobodyKnowsWhichOneWasChanged() throws IOException {
        Files.writeString(file(), text().replace("note of entry 5", "another note"));

        assertRefused("line 5: it was changed after it was written, or line 6 was");
    }

    @Test
    void aLineThatIsMissingIsNoticed() throws IOException {
        List<String> lines = Files.readAllLines(file());
        Files.writeString(
                file(), String.join("\n", lines.subList(0, 3)) + "\n" + lines.get(4) + "\n");

        assertRefused("line 4: it carries number 5 where 4 is due");
    }

    @Test
    void rubbishInTheMiddleIsRefused() throws IOException {
        List<String> lines = Files.readAllLines(file());
        lines.add(3, "rubbish");
        Files.writeString(file(), String.join("\n", lines) + "\n");

        assertRefused("line 4: it is not JSON");
    }

    @Test
    void anEventOfALaterVersionIsNeverCutOff() throws IOException {
        Files.writeString(file(), text() + lastLine().replace("note-written", "coffee-made"));

        assertRefused("line 7: \"coffee-made\" is no event this version knows");
    }

    @Test
    void aDecisionThatAnotherInterruptsIsRefused() throws IOException {
        byte[] half =
                EventJson.write(
                        Samples.notes(7, 2).getFirst(),
                        Fingerprint.of(lastLine().strip().getBytes(UTF_8)));
        byte[] other = EventJson.write(Samples.notes(8, 1).getFirst(), Fingerprint.of(half));
        Files.writeString(
                file(), text() + new String(half, UTF_8) + "\n" + new String(other, UTF_8) + "\n");

        assertRefused("line 8: the decision it belongs to is not whole");
    }

    @Test
    void aChangedPlanIsRefused() throws IOException {
        Files.writeString(folder().resolve("plan.md"), Samples.PLAN + "- [ ] One more\n");

        assertRefused("plan.md was changed after the cutover started.");
    }

    @Test
    void aFileThatIsMissingIsNamed() throws IOException {
        Files.delete(folder().resolve("plan.md"));
        assertRefused("plan.md is missing.");

        Files.delete(file());
        Files.writeString(folder().resolve("plan.md"), Samples.PLAN);
        assertRefused("journal.jsonl is missing.");
    }

    @Test
    void anEmptyJournalIsRefusedAndLeftAsItIs() throws IOException {
        for (String text : List.of("", "{\"seq\":1", "\0\0\0")) {
            Files.writeString(file(), text);

            assertRefused("journal.jsonl has no first entry.");
            assertThat(file()).hasContent(text);
        }
    }

    @Test
    void aCopyUnderAnotherNameIsRefused() throws IOException {
        Files.move(folder(), folder().resolveSibling("copy-1"));

        try (FileJournal journal = open()) {
            assertThatThrownBy(() -> journal.read("copy-1"))
                    .isInstanceOf(JournalDamaged.class)
                    .hasMessageContaining("is that of glitchtip-1.");
        }
    }

    @Test
    void aDamagedJournalIsStillListedAndNothingIsAddedToIt() throws IOException {
        Files.writeString(file(), text().replace("note of entry 4", "another note"));
        byte[] damaged = Files.readAllBytes(file());

        try (FileJournal journal = open()) {
            assertThat(journal.runs()).containsExactly(RUN);
            assertThatThrownBy(() -> journal.append(RUN, Samples.notes(7, 1)))
                    .isInstanceOf(JournalDamaged.class);
        }

        assertThat(Files.readAllBytes(file())).isEqualTo(damaged);
    }

    @Test
    void aHundredThousandEntriesAreRead() {
        try (FileJournal journal = open()) {
            journal.append(RUN, Samples.notes(7, 100_000));
        }
        try (FileJournal journal = open()) {
            assertThat(journal.read(RUN).entries()).hasSize(100_006);
        }
    }

    private static int refusedLine(byte[] bytes) {
        RawLines lines = new RawLines(new ByteArrayInputStream(bytes), Long.MAX_VALUE);
        JournalDamaged refused =
                catchThrowableOfType(JournalDamaged.class, new JournalScan(lines, "file")::run);
        Matcher line =
                LINE.matcher(
                        refused == null
                                ? "nothing was refused"
                                : String.valueOf(refused.getMessage()));
        return line.find() ? Integer.parseInt(line.group(1)) : -1;
    }

    private void assertRefused(String message) {
        try (FileJournal journal = open()) {
            assertThatThrownBy(() -> journal.read(RUN))
                    .isInstanceOf(JournalDamaged.class)
                    .hasMessageContaining(message);
        }
    }

    private String text() {
        return new String(whole, UTF_8);
    }

    private String lastLine() {
        return text().lines().toList().getLast() + "\n";
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
