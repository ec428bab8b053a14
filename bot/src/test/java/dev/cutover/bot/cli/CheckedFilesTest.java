package dev.cutover.bot.cli;

import static dev.cutover.bot.cli.Checked.check;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.cli.Checked.Run;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that cannot be checked, and why.
class CheckedFilesTest {

    @TempDir Path folder;

    @Test
    void aFileThatIsNotThereIsSaid() {
        Path missing = folder.resolve("missing.md");
        assertThat(check(missing))
                .isEqualTo(
                        refusal(
                                "There is no file %s; give the path of a Markdown file."
                                        .formatted(missing)));
    }

    @Test
    void aFolderIsNoPlan() {
        assertThat(check(folder))
                .isEqualTo(
                        refusal(
                                "%s is a folder; give the path of one Markdown file in it."
                                        .formatted(folder)));
    }

    @Test
    void whatIsNotUtf8IsSaid() throws IOException {
        Path file =
                Files.write(folder.resolve("latin.md"), new byte[] {'-', ' ', (byte) 0xE9, 'x'});
        assertThat(check(file))
                .isEqualTo(
                        refusal(
                                "%s is not UTF-8 text; save it as UTF-8 and try again."
                                        .formatted(file)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void textOfTwoBytesALetterIsSaid(String encoding) throws IOException {
        Path file =
                Files.write(
                        folder.resolve("wide.md"),
                        "# Plan\n- [ ] a\n".getBytes(Charset.forName(encoding)));
        assertThat(check(file))
                .isEqualTo(
                        refusal(
                                "%s is UTF-16 text; save it as UTF-8 and try again."
                                        .formatted(file)));
    }

    @Test
    void aFewZerosAreText() throws IOException {
        assertThat(check(file("# Plan \0\n\n- [ ] **1** a\n")).exit()).isZero();
        assertThat(check(file("")).exit()).isZero();
    }

    @Test
    void whatIsTooLargeIsNotRead() throws IOException {
        Path file = folder.resolve("large.md");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(51L * 1024 * 1024);
        }
        assertThat(check(file))
                .isEqualTo(
                        refusal(
                                "%s has 51 MB, and a plan may have 12; split it into several files."
                                        .formatted(file)));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("plan.md"), text);
    }

    private static Run refusal(String why) {
        return new Run(2, "", why + "\n");
    }
}
