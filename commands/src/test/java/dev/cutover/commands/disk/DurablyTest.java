package dev.cutover.commands.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurablyTest {

    @TempDir private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static String permissions(Path path) throws IOException {
        assumeTrue(Files.getFileStore(path).supportsFileAttributeView("posix"));
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void aFileIsReplacedWholeAlsoWhereAnUnfinishedOneWasLeft() throws IOException {
        Path file = folder.resolve("a");
        Files.writeString(folder.resolve("a.new"), "half of something that is longer");
        Durably.replace(file, bytes("one"));
        Durably.replace(file, bytes("two"));

        assertThat(file).hasContent("two");
        assertThat(folder.resolve("a.new")).doesNotExist();
    }

    @Test
    void nothingIsWrittenOverWhatMustBeNew() throws IOException {
        Path file = folder.resolve("a");
        Durably.write(file, bytes("one"));

        assertThatThrownBy(() -> Durably.write(file, bytes("two")))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("one");
    }

    @Test
    void aSecretIsItsOwnersAloneWhateverStoodThereBefore() throws IOException {
        Path file = folder.resolve("a");
        Files.writeString(file, "open");
        Durably.only(file, "rw-rw-rw-");
        Durably.replaceSecret(file, bytes("sealed"));

        assertThat(file).hasContent("sealed");
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void aFolderOfOthersKeepsItsPermissions() throws IOException {
        Path shared = Files.createDirectory(folder.resolve("shared"));
        Durably.only(shared, "rwxr-xr-x");
        Files.writeString(shared.resolve("theirs"), "x");
        Durably.ownFolder(shared, "ours");
        Path own = folder.resolve("own");
        Durably.ownFolder(own, "ours");

        assertThat(permissions(shared)).isEqualTo("rwxr-xr-x");
        assertThat(permissions(own)).isEqualTo("rwx------");
    }
}
