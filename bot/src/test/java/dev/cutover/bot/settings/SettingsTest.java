package dev.cutover.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutover.commands.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @TempDir private Path folder;

    @Test
    void nothingNeedsToBeSet() {
        assertThat(Settings.of(Map.of()))
                .isEqualTo(
                        new Settings(
                                Path.of(".cutover").toAbsolutePath(),
                                false,
                                Path.of("plans/samples").toAbsolutePath(),
                                new Settings.Web("127.0.0.1", 8090, Set.of()),
                                false,
                                List.of("general", "deployment", "random"),
                                ZoneId.systemDefault(),
                                Optional.empty(),
                                Optional.empty(),
                                ProbeSettings.of(Map.of()),
                                LocalTime.of(18, 0),
                                Patience.USUAL,
                                DeliverySettings.NONE));
    }

    @Test
    void theEnvironmentWinsOverTheFile() throws IOException {
        Path file = folder.resolve("cutover.properties");
        Files.writeString(
                file, "CUTOVER_PORT=9000\nCUTOVER_LOCAL=on\nCUTOVER_ZONE=Europe/Berlin\n");
        Settings settings =
                Settings.of(
                        Map.of(
                                "CUTOVER_CONFIG",
                                file.toString(),
                                "CUTOVER_PORT",
                                "9001",
                                "CUTOVER_DATA",
                                ""));
        assertThat(settings.web().port()).isEqualTo(9001);
        assertThat(settings.local()).isTrue();
        assertThat(settings.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(settings.dataIsSet()).isFalse();
    }

    @Test
    void listsAreSeparatedByCommas() {
        Settings settings =
                Settings.of(
                        Map.of(
                                "CUTOVER_CHANNELS",
                                " night , general,,night",
                                "CUTOVER_HOSTS",
                                "a.example,b.example"));
        assertThat(settings.channels()).containsExactly("night", "general");
        assertThat(settings.web().hosts()).containsExactlyInAnyOrder("a.example", "b.example");
    }

    @Test
    void plansAreThoseOfTheCheckoutThatItWasStartedFrom() {
        assertThat(Settings.of(Map.of("CUTOVER_HOME", "/srv/cutover")).plans())
                .isEqualTo(Path.of("/srv/cutover/plans/samples"));
        assertThat(
                        Settings.of(
                                        Map.of(
                                                "CUTOVER_HOME",
                                                "/srv/cutover",
                                                "CUTOVER_PLANS",
                                                "/srv/plans"))
                                .plans())
                .isEqualTo(Path.of("/srv/plans"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CUTOVER_PORT|eighty|CUTOVER_PORT is \"eighty\"; it takes a number from 0 to 65535. For example: CUTOVER_PORT=8080.",
                "CUTOVER_PORT|70000|CUTOVER_PORT is \"70000\"; it takes a number from 0 to 65535. For example: CUTOVER_PORT=8080.",
                "CUTOVER_LOCAL|yes|CUTOVER_LOCAL is \"yes\"; it takes on or off. For example: CUTOVER_LOCAL=on.",
                "CUTOVER_ZONE|MSK+|CUTOVER_ZONE is \"MSK+\"; it takes a time zone such as Europe/Berlin. For example: CUTOVER_ZONE=Europe/Berlin.",
            })
    void whatCannotBeUsedIsNamedWithItsValue(String name, String value, String sentence) {
        assertThatThrownBy(() -> Settings.of(Map.of(name, value)))
                .isInstanceOf(BadSetting.class)
                .hasMessage(sentence);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Settings.of(Map.of("CUTOVER_CONFIG", "/nowhere/at.all")))
                .isInstanceOf(BadSetting.class)
                .hasMessageStartingWith(
                        "CUTOVER_CONFIG names /nowhere/at.all, and that file cannot be read");
    }
}
