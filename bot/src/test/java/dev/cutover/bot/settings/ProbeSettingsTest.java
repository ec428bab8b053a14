package dev.cutover.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutover.bot.settings.ProbeSettings.ForHosts;
import dev.cutover.bot.settings.ProbeSettings.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProbeSettingsTest {

    private final Map<String, String> environment = new HashMap<>();

    @TempDir private Path folder;

    @Test
    void aSecretMayStandInAFile() throws IOException {
        environment.put("CUTOVER_SECRET_KEY_FILE", file(" s3cret äö \n"));
        environment.put("CUTOVER_SECRET_KEY_HOSTS", "API.example.com, b.example");
        environment.put("CUTOVER_SECRET_OTHER", "here");
        environment.put("CUTOVER_SECRET_OTHER_HOSTS", "c.example");

        assertThat(settings().secrets())
                .isEqualTo(
                        Map.of(
                                "KEY",
                                        new ForHosts(
                                                new Secret(" s3cret äö "),
                                                List.of("api.example.com", "b.example")),
                                "OTHER", new ForHosts(new Secret("here"), List.of("c.example"))));
    }

    @Test
    void onlyOneEndOfALineIsCut() throws IOException {
        environment.put("CUTOVER_SECRET_KEY_FILE", file("s3cret\n\r\n"));
        environment.put("CUTOVER_SECRET_KEY_HOSTS", "a.example");
        assertThat(settings().secrets().get("KEY"))
                .isEqualTo(new ForHosts(new Secret("s3cret\n"), List.of("a.example")));
    }

    @Test
    void aPasswordMayStandInAFile() throws IOException {
        environment.put("CUTOVER_SQL_MAIN", "jdbc:postgresql://db:5432/app");
        environment.put("CUTOVER_SQL_MAIN_USER", "reader");
        environment.put("CUTOVER_SQL_MAIN_PASSWORD_FILE", file("pass word\n"));

        assertThat(settings().databases())
                .isEqualTo(
                        Map.of(
                                "MAIN",
                                new Reading(
                                        new Secret("jdbc:postgresql://db:5432/app"),
                                        Optional.of("reader"),
                                        Optional.of(new Secret("pass word")))));
    }

    @Test
    void theTokenOfThoseWhoReportMayStandInAFile() throws IOException {
        assertThat(settings().pushToken()).isEmpty();
        environment.put("CUTOVER_PUSH_TOKEN_FILE", file("0123456789abcdef\n"));
        assertThat(settings().pushToken()).contains(new Secret("0123456789abcdef"));

        environment.put("CUTOVER_PUSH_TOKEN_FILE", file("too-short\n"));
        assertThatThrownBy(this::settings)
                .isInstanceOf(BadSetting.class)
                .hasMessageStartingWith("CUTOVER_PUSH_TOKEN is too short or holds blanks")
                .hasMessageNotContaining("too-short");
    }

    @Test
    void aSecretIsSetInOnePlaceOnly() throws IOException {
        for (String name :
                List.of("CUTOVER_SECRET_KEY", "CUTOVER_SQL_MAIN_PASSWORD", "CUTOVER_PUSH_TOKEN")) {
            environment.clear();
            environment.put("CUTOVER_SECRET_KEY_HOSTS", "a.example");
            environment.put("CUTOVER_SQL_MAIN", "jdbc:postgresql://db/app");
            environment.put(name, "0123456789abcdef");
            environment.put(name + "_FILE", file("0123456789abcdef"));
            if (name.startsWith("CUTOVER_SQL") || name.startsWith("CUTOVER_PUSH")) {
                environment.remove("CUTOVER_SECRET_KEY_HOSTS");
            }
            assertThatThrownBy(this::settings)
                    .isInstanceOf(BadSetting.class)
                    .hasMessage(
                            "%s and %s_FILE are both set. Leave one of them out."
                                    .formatted(name, name));
        }
    }

    @Test
    void aFileThatCannotBeUsedIsNamed() throws IOException {
        environment.put("CUTOVER_SECRET_KEY_HOSTS", "a.example");
        environment.put("CUTOVER_SECRET_KEY_FILE", "/nowhere/at.all");
        assertThatThrownBy(this::settings)
                .isInstanceOf(BadSetting.class)
                .hasMessage(
                        "CUTOVER_SECRET_KEY_FILE names /nowhere/at.all, and that file cannot be read (NoSuchFileException). Write the secret to it.");
        for (String content : List.of("", "\n", "x".repeat(5_000))) {
            String file = file(content);
            environment.put("CUTOVER_SECRET_KEY_FILE", file);
            assertThatThrownBy(this::settings)
                    .isInstanceOf(BadSetting.class)
                    .hasMessage(
                            "CUTOVER_SECRET_KEY_FILE names %s, and that file is empty or has more than 4096 bytes. Write the secret to it."
                                    .formatted(file));
        }
    }

    @Test
    void aSecretInAFileIsForHostsToo() throws IOException {
        environment.put("CUTOVER_SECRET_KEY_FILE", file("s3cret"));
        assertThatThrownBy(this::settings)
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("Set CUTOVER_SECRET_KEY_HOSTS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db:5432/app?sslmode=require",
                "jdbc:mariadb://db/app",
                "jdbc:mysql://db:3306/app?useSSL=true",
                "jdbc:h2:tcp://db/app",
                "jdbc:h2:ssl://db/app",
                "jdbc:h2:mem:app",
                "jdbc:postgresql://db/init=1"
            })
    void aDatabaseIsAServer(String url) {
        environment.put("CUTOVER_SQL_MAIN", url);
        assertThat(settings().databases().get("MAIN"))
                .isEqualTo(new Reading(new Secret(url), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://ana:s3cret@db/app",
                "jdbc:h2:file:/srv/app;USER=s3cret",
                "jdbc:h2:~/app?s3cret",
                "jdbc:h2:/srv/s3cret",
                "jdbc:h2:zip:~/a.zip!/s3cret",
                "jdbc:h2:nio:/s3cret",
                "jdbc:sqlite:/s3cret",
                "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 's3cret'",
                "jdbc:h2:tcp://db/x; init = CREATE ALIAS s3cret",
                "JDBC:H2:MEM:x;TRACE_LEVEL_FILE=4;PASSWORD=s3cret",
                "jdbc:postgresql://db/app?password=s3cret&loggerFile=/tmp/x",
                "jdbc:mysql://db/app?allowMultiQueries=true&password=s3cret",
                "jdbc:mariadb://db/app?allowLocalInfile=true&password=s3cret"
            })
    void aFileOrMoreThanAnAddressIsNoneAndNotShown(String url) {
        environment.put("CUTOVER_SQL_MAIN", url);
        assertThatThrownBy(this::settings)
                .isInstanceOf(BadSetting.class)
                .hasMessageStartingWith("CUTOVER_SQL_MAIN ")
                .hasMessageNotContaining("s3cret");
    }

    private ProbeSettings settings() {
        return ProbeSettings.of(environment);
    }

    private String file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "secret", ""), content).toString();
    }
}
