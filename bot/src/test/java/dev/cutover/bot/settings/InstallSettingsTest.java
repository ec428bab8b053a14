package dev.cutover.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallSettingsTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private static final String MAKE_ONE =
            "Make one with `openssl rand -base64 32`, and set CUTOVER_KEY to it, or write it to a file and set CUTOVER_KEY_FILE to the file.";

    @TempDir private Path folder;

    private static Map<String, String> set(String... more) {
        Map<String, String> all =
                new HashMap<>(
                        Map.of(
                                "SLACK_CLIENT_ID", "1.2",
                                "SLACK_CLIENT_SECRET", "hushhush",
                                "SLACK_SIGNING_SECRET", "0123456789abcdef0123456789abcdef"));
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        return all;
    }

    private static InstallSettings read(Map<String, String> environment) {
        return Settings.of(environment).slack().orElseThrow().install().orElseThrow();
    }

    private static void isRefused(Map<String, String> environment, String sentence) {
        assertThatThrownBy(() -> Settings.of(environment))
                .isInstanceOf(BadSetting.class)
                .hasMessage(sentence);
    }

    @Test
    void theKeyIsInASettingOrInAFile() throws IOException {
        Path file = folder.resolve("cutover.key");
        Files.writeString(file, KEY + "\n");

        assertThat(read(set("CUTOVER_KEY", KEY)).keyBytes()).isEqualTo(new byte[32]);
        assertThat(read(set("CUTOVER_KEY_FILE", file.toString())))
                .isEqualTo(read(set("CUTOVER_KEY", KEY)));
    }

    @Test
    void nothingOfItIsShown() {
        assertThat(Settings.of(set("CUTOVER_KEY", KEY)).toString())
                .doesNotContain("hushhush", KEY, "0123456789abcdef");
    }

    @Test
    void withoutAKeyNobodyInstalls() {
        isRefused(
                set(),
                "SLACK_CLIENT_ID is set, so workspaces could install the bot, and there is no key that seals their tokens. "
                        + MAKE_ONE);
    }

    @Test
    void whatIsNoKeyIsToldWithoutShowingIt() throws IOException {
        String sixteen = Base64.getEncoder().encodeToString(new byte[16]);
        Path large = folder.resolve("large.key");
        Files.writeString(large, "A".repeat(5_000));
        String sentence = " holds no key: that is 32 bytes in Base64. " + MAKE_ONE;

        isRefused(set("CUTOVER_KEY", "hush hush"), "CUTOVER_KEY" + sentence);
        isRefused(set("CUTOVER_KEY", sixteen), "CUTOVER_KEY" + sentence);
        isRefused(
                set("CUTOVER_KEY_FILE", large.toString()),
                "The file that CUTOVER_KEY_FILE names, " + large + "," + sentence);
        isRefused(
                set("CUTOVER_KEY_FILE", "/nowhere/cutover.key"),
                "CUTOVER_KEY_FILE names /nowhere/cutover.key, and that file cannot be read (NoSuchFileException). "
                        + MAKE_ONE);
    }

    @Test
    void whatIsHalfSetOrTwiceIsTold() {
        Map<String, String> noSecret = set("CUTOVER_KEY", KEY);
        noSecret.remove("SLACK_CLIENT_SECRET");
        Map<String, String> noId = set("CUTOVER_KEY", KEY);
        noId.remove("SLACK_CLIENT_ID");
        Map<String, String> noWayIn = set("CUTOVER_KEY", KEY);
        noWayIn.remove("SLACK_SIGNING_SECRET");

        isRefused(
                noSecret,
                "SLACK_CLIENT_ID is set, and SLACK_CLIENT_SECRET is not. Both are under Basic Information in the app's settings at Slack; set both, or none for a single workspace.");
        isRefused(
                noId,
                "SLACK_CLIENT_SECRET is set, and SLACK_CLIENT_ID is not. Both are under Basic Information in the app's settings at Slack; set both, or none for a single workspace.");
        isRefused(
                set("CUTOVER_KEY", KEY, "CUTOVER_KEY_FILE", "k"),
                "CUTOVER_KEY and CUTOVER_KEY_FILE are both set. Leave one of them out.");
        isRefused(
                set("CUTOVER_KEY", KEY, "SLACK_BOT_TOKEN", "xoxb-1"),
                "SLACK_BOT_TOKEN and SLACK_CLIENT_ID are both set. For one workspace leave SLACK_CLIENT_ID and SLACK_CLIENT_SECRET out, for several leave SLACK_BOT_TOKEN out.");
        isRefused(
                set("CUTOVER_KEY", KEY, "SLACK_CLIENT_ID", "my app"),
                "SLACK_CLIENT_ID is no client id: it takes two numbers with a dot between them. For example: SLACK_CLIENT_ID=1234567890.1234567890123.");
        isRefused(
                noWayIn,
                "SLACK_CLIENT_ID is set, and Slack has no way in. Set SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET for requests at /slack/events.");
    }
}
