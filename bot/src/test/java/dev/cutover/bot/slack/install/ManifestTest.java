package dev.cutover.bot.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.grammar.Verb;
import dev.cutover.commands.grammar.Verbs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The app's manifest is what Slack takes, and no more than the bot needs. Limits are those of
/// Slack's own schema (github.com/slackapi/manifest-schema, 0.5.0).
class ManifestTest {

    private static final Path FILE = Path.of("slack-manifest.yaml");

    /// What needs which scope, from the pages of the methods and events at docs.slack.dev; a method
    /// that needs none is not here.
    private static final Map<String, Set<String>> NEEDS =
            Map.ofEntries(
                    Map.entry("a slash command, a shortcut", Set.of("commands")),
                    Map.entry("chat.postMessage", Set.of("chat:write")),
                    Map.entry("chat.update", Set.of("chat:write")),
                    Map.entry("chat.postEphemeral", Set.of("chat:write")),
                    Map.entry(
                            "chat.postMessage without an invitation", Set.of("chat:write.public")),
                    Map.entry("pins.add", Set.of("pins:write")),
                    Map.entry("users.info", Set.of("users:read")),
                    Map.entry("conversations.info", Set.of("channels:read", "groups:read")),
                    Map.entry(
                            "conversations.history", Set.of("channels:history", "groups:history")),
                    Map.entry(
                            "conversations.replies", Set.of("channels:history", "groups:history")),
                    Map.entry("event app_mention", Set.of("app_mentions:read")),
                    Map.entry("event message.im", Set.of("im:history")));

    private final Map<String, Object> manifest = read(text());

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> read(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options)).load(yaml);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> in(Map<String, Object> parent, String... path) {
        Map<String, Object> at = parent;
        for (String name : path) {
            at = (Map<String, Object>) Objects.requireNonNull(at.get(name), name);
        }
        return at;
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(Map<String, Object> parent, String name) {
        return (List<T>) Objects.requireNonNull(parent.get(name), name);
    }

    private static String value(Map<String, Object> parent, String name) {
        return String.valueOf(parent.get(name));
    }

    private Map<String, Object> command() {
        List<Map<String, Object>> commands = list(in(manifest, "features"), "slash_commands");
        assertThat(commands).hasSize(1);
        return commands.getFirst();
    }

    @Test
    void everythingIsAsLongAsSlackTakesIt() {
        Map<String, Object> about = in(manifest, "display_information");
        assertThat(value(about, "name")).isEqualTo("cutover").hasSizeLessThanOrEqualTo(35);
        assertThat(value(about, "description")).hasSizeBetween(1, 140);
        assertThat(value(about, "background_color")).matches("#[0-9a-f]{6}");
        assertThat(value(in(manifest, "features", "bot_user"), "display_name"))
                .hasSizeBetween(1, 80);
        List<Map<String, Object>> shortcuts = list(in(manifest, "features"), "shortcuts");
        assertThat(shortcuts)
                .hasSizeBetween(1, 10)
                .allSatisfy(shortcut -> {
                    assertThat(value(shortcut, "name")).hasSizeBetween(1, 24);
                    assertThat(value(shortcut, "callback_id")).hasSizeBetween(1, 255);
                    assertThat(value(shortcut, "description")).hasSizeBetween(1, 150);
                    assertThat(value(shortcut, "type")).isEqualTo("message");
                });
        assertThat(value(command(), "command")).startsWith("/").hasSizeBetween(2, 32);
        assertThat(value(command(), "description")).hasSizeBetween(1, 2000);
        assertThat(value(command(), "usage_hint")).hasSizeBetween(1, 1000);
    }

    @Test
    void whatTheBotUnderstandsIsSwitchedOn() {
        assertThat(command())
                .containsEntry("command", "/cutover")
                .containsEntry("should_escape", true);
        assertThat(in(manifest, "features", "app_home"))
                .containsEntry("home_tab_enabled", true)
                .containsEntry("messages_tab_enabled", true)
                .containsEntry("messages_tab_read_only_enabled", false);
        List<Map<String, Object>> shortcuts = list(in(manifest, "features"), "shortcuts");
        assertThat(shortcuts)
                .extracting(shortcut -> shortcut.get("callback_id"))
                .containsExactly("log_issue", "log_risk", "log_note", "log_timeline");
        assertThat(in(manifest, "settings"))
                .containsEntry("socket_mode_enabled", true)
                .containsEntry("token_rotation_enabled", false);
        assertThat(in(manifest, "settings", "interactivity")).containsEntry("is_enabled", true);
        List<String> events = list(in(manifest, "settings", "event_subscriptions"), "bot_events");
        assertThat(events)
                .containsExactly(
                        "app_mention",
                        "app_home_opened",
                        "message.im",
                        "app_uninstalled",
                        "tokens_revoked");
    }

    @Test
    void theHintIsWhatTheGrammarSays() {
        List<String> usages = Verbs.all().stream().map(Verb::usage).toList();

        for (String part : value(command(), "usage_hint").split(" \\| ", -1)) {
            // Options may be left out, words that are needed may not.
            assertThat(usages)
                    .as(part)
                    .anySatisfy(usage ->
                            assertThat(usage.replaceAll(" \\[--(?:[^\\[\\]]|\\[[^]]*])*]", ""))
                                    .isEqualTo(part));
        }
    }

    @Test
    void itsScopesAreThoseThatTheProgramAsksFor() {
        Map<String, Object> scopes = in(manifest, "oauth_config", "scopes");

        // Slack wants an optional scope in both lists.
        assertThat(ManifestTest.<String>list(scopes, "bot"))
                .containsExactlyElementsOf(codes(List.of(Scope.values())));
        assertThat(ManifestTest.<String>list(scopes, "bot_optional"))
                .containsExactlyElementsOf(
                        codes(
                                Stream.of(Scope.values())
                                        .filter(scope -> !scope.isRequired())
                                        .toList()));
    }

    private static List<String> codes(Collection<Scope> scopes) {
        return scopes.stream().map(Scope::code).toList();
    }

    @Test
    void everyScopeIsNeededAndEveryNeedIsMet() {
        Set<String> needed =
                NEEDS.values().stream()
                        .flatMap(Set::stream)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(codes(List.of(Scope.values()))).containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    void everyMethodThatTheProgramCallsHasItsScopes() throws IOException {
        Set<String> without =
                Set.of(
                        "api.test",
                        "auth.test",
                        "oauth.v2.access",
                        "apps.connections.open",
                        "conversations.open",
                        "views.open",
                        "views.push",
                        "views.update",
                        "views.publish");
        var method =
                java.util.regex.Pattern.compile(
                        "\"((?:api|auth|apps|oauth|chat|pins|users|conversations|views|files|bookmarks|reactions|team)\\.[A-Za-z0-9.]+)\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/dev/cutover/bot/slack"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                method.matcher(Files.readString(source))
                        .results()
                        .map(match -> match.group(1))
                        .filter(name -> !without.contains(name))
                        .forEach(name -> assertThat(NEEDS).as(source.toString()).containsKey(name));
            }
        }
    }

    @Test
    void itBecomesOneForHttpByTakingSignsAway() {
        String http =
                Arrays.stream(text().split("\n", -1))
                        .map(line ->
                                line.contains("https://cutover.example.com")
                                                || line.contains("# redirect_urls")
                                        ? line.replaceFirst("# ?", "")
                                        : line)
                        .collect(Collectors.joining("\n"))
                        .replace("socket_mode_enabled: true", "socket_mode_enabled: false");
        Map<String, Object> changed = read(http);

        List<Map<String, Object>> commands = list(in(changed, "features"), "slash_commands");
        assertThat(commands.getFirst())
                .containsEntry("url", "https://cutover.example.com/slack/events");
        assertThat(in(changed, "settings", "event_subscriptions"))
                .containsEntry("request_url", "https://cutover.example.com/slack/events");
        assertThat(in(changed, "settings", "interactivity"))
                .containsEntry("request_url", "https://cutover.example.com/slack/events");
        assertThat(ManifestTest.<String>list(in(changed, "oauth_config"), "redirect_urls"))
                .containsExactly("https://cutover.example.com/slack/oauth_redirect");
    }
}
