package dev.cutover.bot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that say what people or platforms get. After a change that is meant, `-Dgolden.write=true`
/// writes them anew, and the difference shows what changed.
public final class Golden {

    private Golden() {}

    public static void compare(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual, UTF_8);
        }
        assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file, UTF_8));
    }
}
