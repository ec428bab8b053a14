package dev.cutover.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.settings.Setting;
import dev.cutover.commands.grammar.Verb;
import dev.cutover.commands.grammar.Verbs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The README's tables are what the program says of itself. `-Dreadme.write=true` writes them.
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");

    @Test
    void theCommandsAreThoseOfTheGrammar() throws IOException {
        isCurrent(
                "commands",
                "| command | what it does | for example |\n|---|---|---|\n"
                        + Verbs.all().stream().map(ReadmeTest::row).collect(Collectors.joining()));
    }

    @Test
    void theSettingsAreThoseOfTheProgram() throws IOException {
        isCurrent(
                "settings",
                "| setting | what it is | default | for example |\n|---|---|---|---|\n"
                        + Arrays.stream(Setting.values())
                                .map(ReadmeTest::row)
                                .collect(Collectors.joining()));
    }

    private static String row(Verb verb) {
        return "| %s | %s | %s |\n"
                .formatted(code(verb.usage()), verb.help(), code(verb.example()));
    }

    private static String row(Setting setting) {
        String standard = setting.standard().isEmpty() ? "none" : code(setting.standard());
        return "| %s | %s | %s | %s |\n"
                .formatted(code(setting.name()), setting.help(), standard, code(setting.example()));
    }

    private static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }

    private static void isCurrent(String part, String table) throws IOException {
        String open = "<!-- " + part + " -->\n";
        String close = "<!-- /" + part + " -->";
        String readme = Files.readString(README);
        int from = readme.indexOf(open) + open.length();
        int to = readme.indexOf(close);
        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(README, readme.substring(0, from) + table + readme.substring(to));
            return;
        }
        assertThat(readme.substring(from, to)).isEqualTo(table);
    }
}
