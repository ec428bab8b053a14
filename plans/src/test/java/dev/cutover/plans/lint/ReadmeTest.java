package dev.cutover.plans.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The README's table is what the rules say of themselves. `-Dreadme.write=true` writes it.
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final String OPEN = "<!-- rules -->\n";
    private static final String CLOSE = "<!-- /rules -->";

    @Test
    void theRulesAreThoseOfTheLinter() throws IOException {
        String table =
                "| rule | looks for |\n|---|---|\n"
                        + Rules.all().stream()
                                .map(rule ->
                                        "| `%s` | %s |\n".formatted(rule.name(), rule.looksFor()))
                                .collect(Collectors.joining());
        String readme = Files.readString(README);
        int from = readme.indexOf(OPEN) + OPEN.length();
        int to = readme.indexOf(CLOSE);
        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(README, readme.substring(0, from) + table + readme.substring(to));
            return;
        }
        assertThat(readme.substring(from, to)).isEqualTo(table);
    }
}
