package dev.cutover.bot.slack.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.bot.Bot;
import dev.cutover.bot.PlanFolder;
import dev.cutover.bot.settings.Settings;
import dev.cutover.bot.slack.door.Installer.Way;
import dev.cutover.bot.slack.fake.FakeSlack;
import dev.cutover.bot.slack.fake.Fault;
import dev.cutover.bot.slack.install.Logged;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The whole program with several workspaces, installed by a browser.
class InstallDoorTest {

    private static final String TOKEN = "xoxb-900-night-token";
    private static final String CLIENT_SECRET = "client-secret-4711";
    private static final String KEY =
            Base64.getEncoder().encodeToString("k".repeat(32).getBytes(UTF_8));

    @TempDir private Path folder;
    private final FakeSlack slack = FakeSlack.start();
    private Instant now = Instant.now();
    private Bot bot;
    private int port;

    @BeforeEach
    void open() {
        bot =
                new Bot(
                        Settings.of(
                                Map.of(
                                        "CUTOVER_DATA",
                                        folder.resolve("data").toString(),
                                        "CUTOVER_PORT",
                                        "0",
                                        "SLACK_CLIENT_ID",
                                        "12.34",
                                        "SLACK_CLIENT_SECRET",
                                        CLIENT_SECRET,
                                        "CUTOVER_KEY",
                                        KEY,
                                        "SLACK_SIGNING_SECRET",
                                        SignedRequests.SECRET,
                                        "SLACK_API_URL",
                                        slack.url())),
                        new PlanFolder(folder, Optional.empty()),
                        () -> now);
        port = bot.openDoors();
    }

    @AfterEach
    void close() {
        bot.close();
        slack.close();
    }

    private Path file(String id) {
        return folder.resolve("data/slack/workspaces/" + id + ".sealed");
    }

    private HttpResponse<String> get(String path, String cookie) {
        return Installer.get(port, path, cookie);
    }

    private Way begun() {
        return Installer.begun(port);
    }

    private HttpResponse<String> back(Way way, String code) {
        return Installer.back(port, way, code);
    }

    private static JsonObject grant(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }

    private static JsonObject grant() {
        return grant(
                """
                {"access_token":"%s","token_type":"bot","app_id":"A1","bot_user_id":"UBOT",
                 "scope":"commands,chat:write,app_mentions:read,pins:write",
                 "team":{"id":"T900","name":"Night <b>shift</b>"},"enterprise":null,
                 "is_enterprise_install":false,"authed_user":{"id":"UANA"}}
                """
                        .formatted(TOKEN));
    }

    private void nothingIsKept() {
        assertThat(file("T900")).doesNotExist();
    }

    @Test
    void theBrowserIsSentToSlackWithScopesAndSomethingToComeBackWith() {
        HttpResponse<String> answer = get("/slack/install", "");

        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(
                        "http://127.0.0.1:%d/oauth/v2/authorize?client_id=12.34&scope=commands%%2Cchat%%3Awrite%%2C"
                                .formatted(slack.port()))
                .doesNotContain(CLIENT_SECRET);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("cutover_install=")
                .contains("Path=/slack", "Max-Age=600", "Secure", "HttpOnly", "SameSite=Lax");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void aWorkspaceIsInstalledAndToldWhatToDoNext() {
        slack.installable("good", grant());

        HttpResponse<String> answer = back(begun(), "good");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("The bot is installed in Night &lt;b&gt;shift&lt;/b&gt;")
                .contains("type /invite @cutover, then /cutover help")
                .contains("Without chat:write.public, which was not granted,")
                .doesNotContain("<b>", TOKEN, "Start the installation");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("cutover_install=;");
        assertThat(file("T900")).exists();
    }

    @Test
    void anOrganisationIsInstalledAsAWhole() {
        slack.installable(
                "good",
                grant(
                        """
                        {"access_token":"%s","bot_user_id":"UBOT","scope":"","team":null,
                         "enterprise":{"id":"E900","name":""},"is_enterprise_install":true}
                        """
                                .formatted(TOKEN)));

        assertThat(back(begun(), "good").body()).contains("<h1>The bot is installed</h1>");
        assertThat(file("E900")).exists();
    }

    @Test
    void anAddressWorksOnceAndInItsOwnBrowserAndForTenMinutes() {
        slack.installable("good", grant());
        slack.installable("better", grant());
        Way way = begun();
        Way other = begun();

        assertThat(back(new Way(way.state(), other.cookie()), "good").body())
                .contains("This installation was not begun here");
        assertThat(back(new Way(way.state(), ""), "good").body())
                .contains("This installation was not begun here");
        nothingIsKept();
        assertThat(back(way, "good").statusCode()).isEqualTo(200);
        assertThat(back(way, "better").body()).contains("This installation is finished already");
        now = now.plusSeconds(600);
        assertThat(back(other, "better").body()).contains("This installation took too long");
        assertThat(slack.calls("oauth.v2.access")).hasSize(1);
    }

    @Test
    void whatIsMissingOrMadeUpIsToldAndSlackIsNotAsked() {
        for (String query :
                new String[] {
                    "",
                    "?code=good",
                    "?state=s",
                    "?code=&state=",
                    "?code=c&state=" + "s".repeat(2000)
                }) {
            assertThat(get("/slack/oauth_redirect" + query, "").body())
                    .contains("This address is not whole", "href=\"/slack/install\"");
        }
        assertThat(get("/slack/oauth_redirect?code=good&state=made-up", "").body())
                .contains("This installation was not begun here");
        assertThat(slack.calls("oauth.v2.access")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "access_denied,403,Somebody chose Cancel at Slack",
        "invalid_scope,400,Slack gave the reason invalid_scope",
        "<script>alert(1)</script>,400,Slack gave no reason that can be shown.",
    })
    void whatSlackSaysInsteadOfACodeIsToldInPlainWords(String error, int status, String sentence) {
        HttpResponse<String> answer =
                get("/slack/oauth_redirect?error=" + URLEncoder.encode(error, UTF_8), "");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(sentence).doesNotContain("<script");
    }

    @ParameterizedTest
    @CsvSource({
        "code_already_used,Slack did not take the code",
        "bad_client_secret,Slack does not know this app",
        "something_new,Slack gave the reason something_new",
    })
    void whatSlackRefusesIsToldAndNothingIsKept(String code, String sentence) {
        slack.next("oauth.v2.access", new Fault.Refuse(code));

        HttpResponse<String> answer = back(begun(), "good");

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains(sentence, "Start the installation");
        nothingIsKept();
    }

    @Test
    void whenSlackIsAwayItIsTold() {
        for (Fault fault :
                new Fault[] {new Fault.Broken(), new Fault.CutBefore(), new Fault.TooMany(9)}) {
            slack.always("oauth.v2.access", fault);

            assertThat(back(begun(), "good").body()).contains("Slack could not be reached");
            slack.heal();
        }
        nothingIsKept();
    }

    @Test
    void tokensThatExpireAndAnswersWithoutATokenAreToldAndNotKept() {
        JsonObject rotating = grant();
        rotating.addProperty("refresh_token", "xoxe-1");
        rotating.addProperty("expires_in", 43_200);
        JsonObject tokenless = grant();
        tokenless.remove("access_token");
        JsonObject homeless = grant();
        homeless.remove("team");
        slack.installable("rotating", rotating);
        slack.installable("tokenless", tokenless);
        slack.installable("homeless", homeless);

        assertThat(back(begun(), "rotating").body()).contains("The app's tokens expire");
        assertThat(back(begun(), "tokenless").body()).contains("Slack gave no token for a bot");
        assertThat(back(begun(), "homeless").body()).contains("Slack gave no token for a bot");
        nothingIsKept();
    }

    @Test
    void whatCannotBeWrittenIsNotCalledInstalled() throws IOException {
        slack.installable("good", grant());
        Files.createDirectories(folder.resolve("data/slack"));
        Files.writeString(folder.resolve("data/slack/workspaces"), "in the way");

        HttpResponse<String> answer = back(begun(), "good");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("The installation could not be kept");
    }

    @Test
    void fromInstallingToRemovingNoSecretIsLoggedOrOnDiskInClear() throws IOException {
        try (Logged logged = Logged.everything()) {
            slack.installable("good", grant());
            back(begun(), "good");
            back(begun(), "bad");
            assertThat(file("T900")).exists();
            noSecretIn(disk());

            assertThat(uninstalled("T900", "Ev1").statusCode()).isEqualTo(200);
            await(() -> !Files.exists(file("T900")));

            noSecretIn(disk());
            noSecretIn(String.join("\n", logged.lines()));
            assertThat(logged.lines()).contains("Installed in T900");
        }
    }

    private static void noSecretIn(String text) {
        assertThat(text).doesNotContain(TOKEN, "night-token", CLIENT_SECRET, KEY);
    }

    private String disk() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(file).append(new String(Files.readAllBytes(file), UTF_8));
            }
        }
        return all.toString();
    }

    private HttpResponse<String> uninstalled(String team, String id) {
        try (SignedRequests requests = new SignedRequests(port, () -> now)) {
            return requests.json(
                    """
                    {"type":"event_callback","event_id":"%s","team_id":"%s","api_app_id":"A1",
                     "event":{"type":"app_uninstalled"},"authorizations":[]}
                    """
                            .formatted(id, team));
        }
    }

    private static void await(java.util.function.BooleanSupplier so) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!so.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(so.getAsBoolean()).isTrue();
    }
}
