package dev.cutover.commands.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the file journal does with texts that are attached.
class KeptTextsTest {

    private static final String RUN = "glitchtip-1";
    private static final String TEXT = "# Runbook\r\n\r\nRéstart.\n";
    private static final String NAME = Fingerprint.of(TEXT);

    @TempDir Path data = Path.of("");

    private FileJournal journal;

    @BeforeEach
    void begin() {
        journal = FileJournal.open(data, Samples.NIGHT);
        journal.begin(RUN, Samples.PLAN, Samples.start(RUN));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private void reopen() {
        journal.close();
        journal = FileJournal.open(data, Samples.NIGHT);
    }

    private Path folder() {
        return data.resolve("cutovers").resolve(RUN).resolve("attached");
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void aTextIsKeptAsItIsAndSurvivesTheProcess() throws IOException {
        journal.keep(RUN, TEXT);
        reopen();

        assertThat(journal.kept(RUN, NAME)).isEqualTo(TEXT);
        assertThat(folder().resolve(NAME + ".md")).hasBinaryContent(TEXT.getBytes(UTF_8));
    }

    @Test
    void theSameTextIsKeptOnceAndLeavesNothingElse() throws IOException {
        journal.keep(RUN, TEXT);
        journal.keep(RUN, TEXT);

        assertThat(files()).containsExactly(NAME + ".md");
    }

    @Test
    void itIsNoneOfTheTextsOfThePlan() {
        journal.keep(RUN, TEXT);
        journal.append(RUN, Samples.amended(2, 2), List.of("# Text 2\r\n"));
        reopen();

        assertThat(journal.read(RUN).laterTexts()).containsExactly("# Text 2\r\n");
        assertThat(journal.kept(RUN, NAME)).isEqualTo(TEXT);
    }

    @Test
    void oneThatWasChangedSaysSoAndIsMendedByKeepingItAgain() throws IOException {
        journal.keep(RUN, TEXT);
        Path file = folder().resolve(NAME + ".md");
        Files.writeString(file, "# Another");

        assertThatThrownBy(() -> journal.kept(RUN, NAME))
                .isInstanceOf(JournalDamaged.class)
                .hasMessage(
                        "%s was changed after it was attached. Put it back from a backup, or attach the file again."
                                .formatted(file));
        assertThat(journal.read(RUN).entries()).hasSize(1);

        journal.keep(RUN, TEXT);
        assertThat(journal.kept(RUN, NAME)).isEqualTo(TEXT);
    }

    @Test
    void oneThatIsGoneSaysSo() {
        assertThatThrownBy(() -> journal.kept(RUN, NAME))
                .isInstanceOf(JournalDamaged.class)
                .hasMessageContaining(NAME + ".md is missing. Put it back from a backup");
    }

    @Test
    void noNameLeadsOutOfTheFolder() {
        assertThatThrownBy(() -> journal.kept(RUN, "../plan"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsKeptForACutoverThatThereIsNotOrAfterTheEnd() {
        assertThatThrownBy(() -> journal.keep("nothing-1", TEXT))
                .isInstanceOf(JournalUnavailable.class);
        assertThat(journal.runs()).containsExactly(RUN);
        journal.close();
        assertThatThrownBy(() -> journal.keep(RUN, TEXT)).isInstanceOf(JournalUnavailable.class);
    }
}
