package dev.cutover.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordSettingsTest {

    private static final String TOKEN = "bm90LWEtcmVhbC1ib3Q.fake00.not-the-token-of-any-bot-001";

    @TempDir private Path folder;

    private static DiscordSettings of(Map<String, String> environment) {
        return Settings.of(environment).discord().orElseThrow();
    }

    @Test
    void withATokenEverythingElseIsDiscordsOwn() {
        assertThat(of(Map.of("DISCORD_TOKEN", TOKEN)))
                .isEqualTo(
                        new DiscordSettings(
                                new Secret(TOKEN),
                                Set.of(),
                                "https://discord.com/api/v10/",
                                "wss://gateway.discord.gg/"));
    }

    @Test
    void withoutATokenItIsNotSetUp() {
        assertThat(Settings.of(Map.of()).discord()).isEmpty();
        assertThat(Settings.of(Map.of("DISCORD_TOKEN", TOKEN)).onlyLocal().discord()).isEmpty();
        assertThat(Settings.of(Map.of("DISCORD_TOKEN", TOKEN)).with(folder).discord()).isPresent();
    }

    @Test
    void theTokenCanBeInAFile() throws IOException {
        Path file = folder.resolve("token");
        Files.writeString(file, TOKEN + "\n");
        assertThat(of(Map.of("DISCORD_TOKEN_FILE", file.toString())).token().value())
                .isEqualTo(TOKEN);
        assertThatThrownBy(() ->
                        of(Map.of("DISCORD_TOKEN_FILE", file.toString(), "DISCORD_TOKEN", TOKEN)))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("both set");
        assertThatThrownBy(() -> of(Map.of("DISCORD_TOKEN_FILE", folder + "/none")))
                .isInstanceOf(BadSetting.class)
                .hasMessageContainingAll("DISCORD_TOKEN_FILE", "cannot be read", "Write the bot");
        Files.writeString(file, "x".repeat(5_000));
        assertThatThrownBy(() -> of(Map.of("DISCORD_TOKEN_FILE", file.toString())))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("holds no bot token");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bot " + TOKEN,
                "hushhush",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "a.b.c",
                "xoxb-1234-abcd"
            })
    void whatIsNoTokenIsRefusedAndNotRepeated(String given) {
        assertThatThrownBy(() -> of(Map.of("DISCORD_TOKEN", given)))
                .isInstanceOf(BadSetting.class)
                .hasMessageContainingAll("DISCORD_TOKEN", "three parts", "Reset Token")
                .message()
                .doesNotContain(given);
    }

    @Test
    void guildsAreNumbers() {
        DiscordSettings settings =
                of(
                        Map.of(
                                "DISCORD_TOKEN",
                                TOKEN,
                                "DISCORD_GUILDS",
                                " 123456789012345678, 1234567890123456789 ,"));
        assertThat(settings.guilds()).hasSize(2);
        assertThat(settings.worksIn("123456789012345678")).isTrue();
        assertThat(settings.worksIn("999999999999999999")).isFalse();
        assertThat(of(Map.of("DISCORD_TOKEN", TOKEN)).worksIn("999999999999999999")).isTrue();
        assertThatThrownBy(() -> of(Map.of("DISCORD_TOKEN", TOKEN, "DISCORD_GUILDS", "The team")))
                .isInstanceOf(BadSetting.class)
                .hasMessageContainingAll("\"The team\"", "numbers of servers", "Developer Mode");
        assertThatThrownBy(() -> Settings.of(Map.of("DISCORD_GUILDS", "123456789012345678")))
                .isInstanceOf(BadSetting.class)
                .hasMessageContainingAll("DISCORD_GUILDS is set", "DISCORD_TOKEN is not");
    }

    @Test
    void addressesAreChecked() {
        DiscordSettings settings =
                of(
                        Map.of(
                                "DISCORD_TOKEN",
                                TOKEN,
                                "DISCORD_API_URL",
                                "http://127.0.0.1:8091/api/v10",
                                "DISCORD_GATEWAY_URL",
                                "ws://127.0.0.1:8091/gateway/"));
        assertThat(settings.apiUrl()).isEqualTo("http://127.0.0.1:8091/api/v10/");
        assertThatThrownBy(
                        () -> of(Map.of("DISCORD_TOKEN", TOKEN, "DISCORD_API_URL", "discord.com")))
                .isInstanceOf(BadSetting.class)
                .hasMessageContainingAll("DISCORD_API_URL is \"discord.com\"", "https://");
        assertThatThrownBy(() ->
                        of(Map.of("DISCORD_TOKEN", TOKEN, "DISCORD_GATEWAY_URL", "https://x y")))
                .isInstanceOf(BadSetting.class)
                .hasMessageContainingAll("DISCORD_GATEWAY_URL is \"https://x y\"", "wss://");
    }
}
