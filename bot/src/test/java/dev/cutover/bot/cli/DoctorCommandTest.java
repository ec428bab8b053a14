package dev.cutover.bot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.cutover.bot.Bot;
import dev.cutover.bot.PlanFolder;
import dev.cutover.bot.settings.Settings;
import dev.cutover.bot.slack.SlackPlace;
import dev.cutover.bot.slack.fake.FakeSlack;
import dev.cutover.bot.slack.fake.Fault;
import dev.cutover.commands.Person;
import dev.cutover.commands.control.Conversation.Said;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class DoctorCommandTest {

    private static final String KEY =
            Base64.getEncoder().encodeToString("k".repeat(32).getBytes(UTF_8));

    @TempDir private Path folder;
    private final FakeSlack slack = FakeSlack.start();
    private final Map<String, String> environment = new HashMap<>();
    private int exit;

    @BeforeEach
    void set() throws IOException {
        Files.createDirectory(folder.resolve("plans"));
        Files.createDirectory(folder.resolve("data"));
        plan("night.md", "# Night\n\n## Phase 1: One\n\n- [ ] **1.1** First\n");
        environment.put("CUTOVER_DATA", folder.resolve("data").toString());
        environment.put("CUTOVER_PLANS", folder.resolve("plans").toString());
        environment.put("CUTOVER_PORT", "0");
        environment.put("CUTOVER_ZONE", "Europe/Berlin");
    }

    @AfterEach
    void close() {
        slack.close();
    }

    private void plan(String name, String text) throws IOException {
        Files.writeString(folder.resolve("plans").resolve(name), text);
    }

    private void inSlack() {
        environment.put("SLACK_BOT_TOKEN", FakeSlack.TOKEN);
        environment.put("SLACK_APP_TOKEN", FakeSlack.APP_TOKEN);
        environment.put("SLACK_API_URL", slack.url());
    }

    private String examined() {
        StringWriter out = new StringWriter();
        CommandLine line = Main.commandLine();
        CommandLine doctor = Objects.requireNonNull(line.getSubcommands().get("doctor"));
        doctor.setOut(new PrintWriter(out, true));
        DoctorCommand command = doctor.getCommand();
        exit = command.examine(environment, InstantSource.system());
        assertThat(out.toString())
                .doesNotContain(FakeSlack.TOKEN, FakeSlack.APP_TOKEN, KEY, "hushhush");
        return out.toString();
    }

    /// The line of a subject and the one behind it that says how to mend it.
    private static String about(String subject, String report) {
        String[] lines = report.split("\n", -1);
        return Arrays.stream(lines)
                .filter(line -> line.length() > 11 && line.substring(11).startsWith(subject))
                .map(line -> {
                    String next = lines[Arrays.asList(lines).indexOf(line) + 1];
                    return next.contains("→") ? line + "\n" + next.strip() : line;
                })
                .reduce("", (all, one) -> all + one + "\n");
    }

    @Test
    void withoutSlackEverythingElseIsLookedAt() {
        String report = examined();

        assertThat(exit).isZero();
        assertThat(about("Slack", report))
                .isEqualTo(
                        "✓ ok       Slack        It is not set up. README.md says how, under “In Slack: from nothing to /cutover help”.\n");
        assertThat(about("data folder", report))
                .isEqualTo(
                        "✓ ok       data folder  %s can be written; it holds 0 cutovers.\n"
                                .formatted(folder.resolve("data")));
        assertThat(about("zone", report)).contains("as in Europe/Berlin, where it is ");
        assertThat(about("plans", report)).contains("holds 1 plans; 1 of them have no errors.");
        assertThat(about("settings", report)).contains("They come from the environment.");
        assertThat(report).contains("✓ ok       port").endsWith("There is nothing to mend.\n");
    }

    @Test
    void aSettingThatCannotBeUsedIsTheFirstThingToMend() {
        environment.put("CUTOVER_PORT", "eighty");

        assertThat(examined())
                .contains("✗ error    settings     CUTOVER_PORT is \"eighty\"; it takes a number")
                .endsWith("1 error and 0 warnings. Mend the errors first.\n");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void aDataFolderThatIsNotThereYetIsMade() {
        environment.put("CUTOVER_DATA", folder.resolve("data/a/b").toString());

        assertThat(about("data folder", examined()))
                .contains("is not there yet; the bot makes it.");
        assertThat(folder.resolve("data/a")).doesNotExist();
    }

    @Test
    void aDataFolderThatIsAFileIsAnError() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        environment.put("CUTOVER_DATA", file.resolve("data").toString());

        assertThat(about("data folder", examined()))
                .startsWith("✗ error")
                .contains(file + " is a file.\n→ Set CUTOVER_DATA to a folder.");
    }

    @Test
    void whileTheBotRunsItsFolderAndItsPortAreItsOwn() {
        environment.put("CUTOVER_LOCAL", "on");
        Settings settings = Settings.of(environment);
        try (Bot bot =
                new Bot(
                        settings,
                        new PlanFolder(settings.plans(), Optional.empty()),
                        InstantSource.system())) {
            environment.put("CUTOVER_PORT", String.valueOf(bot.openDoors()));
            String report = examined();

            assertThat(exit).isZero();
            assertThat(about("data folder", report)).contains("is in use by process ");
            assertThat(about("port", report))
                    .contains(
                            "The bot listens on " + environment.get("CUTOVER_PORT") + " already.");
        }
    }

    @Test
    void aPortOfAnotherProgramIsAnError() throws IOException {
        try (ServerSocket other =
                new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            environment.put("CUTOVER_PORT", String.valueOf(other.getLocalPort()));

            assertThat(about("port", examined()))
                    .contains("✗ error", "another program does", "set CUTOVER_PORT to a free port");
            environment.put("CUTOVER_BIND", "no.such.host.invalid");
            assertThat(about("port", examined())).contains("there is no such address");
        }
    }

    @Test
    void plansWithErrorsAndPlansThatCannotBeReadAreNamed() throws IOException {
        plan("twice.md", "# T\n\n## Phase 1: One\n\n- [ ] **1.1** A\n- [ ] **1.1** B\n");
        Files.write(folder.resolve("plans/broken.md"), new byte[] {(byte) 0xc3, (byte) 0x28});

        String report = about("plans", examined());

        assertThat(report)
                .contains("holds 3 plans; 1 of them have no errors.")
                .contains("The plan twice has ", "→ See them with: bot/cutover check ")
                .contains("is not UTF-8 text; save it as UTF-8");
        assertThat(exit).isEqualTo(1);
        environment.put("CUTOVER_PLANS", folder.resolve("data").toString());
        assertThat(about("plans", examined())).contains("There is no plan in ");
        environment.put("CUTOVER_PLANS", "/nowhere/plans");
        assertThat(about("plans", examined())).contains("There is no folder /nowhere/plans.");
    }

    @Test
    void filesWithSecretsThatOthersCanReadAreWarnedOf() throws IOException {
        Path file = folder.resolve("cutover.properties");
        Files.writeString(file, "CUTOVER_ZONE=UTC\n");
        environment.put("CUTOVER_CONFIG", file.toString());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(about("settings", examined()))
                .contains("! warning", "others on this machine can read it", "chmod 600 " + file);
        assertThat(exit).isZero();

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(about("settings", examined())).startsWith("✓ ok");
    }

    @Test
    void inSlackEverythingIsInOrder() {
        inSlack();
        String report = examined();

        assertThat(report).endsWith("There is nothing to mend.\n");
        assertThat(about("Slack", report)).contains("reaches the bot by Socket Mode.");
        assertThat(about("clock", report)).contains("agrees with Slack's");
        assertThat(about("app token", report)).contains("opens connections");
        assertThat(about("token", report))
                .contains("SLACK_BOT_TOKEN is that of cutover in the workspace Night shift (T1).");
        assertThat(about("scopes", report)).contains("is granted");
        assertThat(exit).isZero();
    }

    @Test
    void aWrongClockIsAnErrorWithItsSeconds() {
        inSlack();
        slack.ahead(Duration.ofSeconds(500));
        assertThat(about("clock", examined()))
                .startsWith("✗ error")
                .containsPattern("(499|500|501) seconds behind Slack's")
                .contains("timedatectl set-ntp true");

        slack.ahead(Duration.ofSeconds(-500));
        assertThat(about("clock", examined())).contains("seconds before Slack's");

        slack.ahead(Duration.ofSeconds(40));
        assertThat(about("clock", examined())).startsWith("✓ ok");
    }

    @Test
    void whatIsNotGrantedIsToldWithWhatDoesNotWork() {
        inSlack();
        slack.workspace().withoutScope("pins:write");
        slack.workspace().withoutScope("users:read");

        assertThat(about("scopes", examined()))
                .contains(
                        "✗ error    scopes       pins:write is not granted: the board is not pinned.")
                .contains("! warning  scopes       users:read is not granted: people are called by")
                .contains("→ Compare the app's settings with bot/slack-manifest.yaml");
        assertThat(exit).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_auth", "token_revoked", "account_inactive"})
    void aTokenThatSlackDoesNotTakeIsToldByItsSettingsName(String code) {
        inSlack();
        slack.workspace().revoke(code);

        assertThat(about("token", examined()))
                .contains(
                        "✗ error    token        SLACK_BOT_TOKEN is not taken by Slack (%s)."
                                .formatted(code))
                .contains("Copy the bot token from OAuth & Permissions");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void anAppTokenThatSlackDoesNotTakeIsToldByItsSettingsName() {
        inSlack();
        environment.put("SLACK_APP_TOKEN", "xapp-other");

        assertThat(about("app token", examined()))
                .contains("✗ error", "with SLACK_APP_TOKEN (invalid_auth)", "connections:write");
    }

    @Test
    void whenSlackIsAwayThatIsTheOneThingToMend() {
        inSlack();
        slack.always("*", new Fault.CutBefore());
        String report = examined();

        assertThat(report)
                .contains("✗ error    Slack        Slack cannot be reached at " + slack.url());
        assertThat(about("token", report)).isEmpty();
        assertThat(about("app token", report)).isEmpty();
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void whatSlackCannotSayJustNowIsAWarning() {
        inSlack();
        slack.always("apps.connections.open", new Fault.Broken());
        slack.always("auth.test", new Fault.TooMany(30));

        String report = examined();

        assertThat(about("app token", report)).contains("! warning", "Ask again in a minute");
        assertThat(about("token", report)).contains("! warning", "Ask again in a minute");
        assertThat(exit).isZero();
    }

    @Test
    void theChannelsOfCutoversAreLookedAt() {
        inSlack();
        started();

        assertThat(about("cutovers", examined())).contains("1 goes on: ");
        assertThat(about("channel", examined())).contains("The bot is in the channel of night-");
        slack.channel().botIsIn(false);
        assertThat(about("channel", examined()))
                .contains("✗ error", "is not in the channel of night-", "/invite @cutover");
        slack.channel().botIsIn(true);
        slack.channel().archive(true);
        assertThat(about("channel", examined())).contains("is archived");
        slack.workspace().withoutScope("channels:read");
        assertThat(about("channel", examined())).contains("! warning", "cannot be seen without");
        slack.next("conversations.info", new Fault.Refuse("channel_not_found"));
        assertThat(about("channel", examined())).contains("is not in the channel of night-");
        slack.next("conversations.info", new Fault.Refuse("access_denied"));
        assertThat(about("channel", examined())).contains("cannot be looked at (access_denied)");
        slack.next("conversations.info", new Fault.Broken());
        assertThat(about("channel", examined())).contains("Ask again in a minute");
    }

    private void started() {
        Settings settings = Settings.of(environment);
        try (Bot bot =
                new Bot(
                        settings,
                        new PlanFolder(settings.plans(), Optional.empty()),
                        InstantSource.system())) {
            SlackPlace place = new SlackPlace(FakeSlack.TEAM, FakeSlack.CHANNEL);
            assertThat(
                            bot.conversation()
                                    .said(new Said(place.place(), Person.BOT, null, "start night"))
                                    .ok())
                    .isTrue();
        }
    }

    @Test
    void aDamagedJournalIsNamedAndTheOthersAreLookedAt() throws IOException {
        inSlack();
        started();
        try (var cutovers = Files.list(folder.resolve("data/cutovers"))) {
            Path journal = cutovers.findFirst().orElseThrow().resolve("journal.jsonl");
            Files.writeString(journal, Files.readString(journal).replaceFirst("night", "knight"));
        }

        assertThat(about("cutovers", examined())).contains("✗ error", "0 go on.");
    }

    @Test
    void theVaultIsLookedIntoWithItsKey() throws IOException {
        environment.put("SLACK_API_URL", slack.url());
        environment.put("SLACK_CLIENT_ID", "12.34");
        environment.put("SLACK_CLIENT_SECRET", "hushhush");
        environment.put("SLACK_SIGNING_SECRET", "0123456789abcdef0123456789abcdef");
        environment.put("CUTOVER_KEY", KEY);
        assertThat(about("vault", examined()))
                .contains("! warning", "No workspace has installed the bot yet.");

        installed();
        String report = examined();
        assertThat(about("vault", report)).contains("✓ ok", "1 workspaces in ");
        assertThat(about("token", report)).contains("The token of T1 is that of cutover");
        assertThat(about("Slack", report)).contains("reaches the bot at /slack/events.");

        slack.workspace().revoke("token_revoked");
        assertThat(about("token", examined()))
                .contains(
                        "The token of T1 is not taken", "Install the bot in that workspace again");

        environment.put("CUTOVER_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        assertThat(about("vault", examined()))
                .contains(
                        "✗ error",
                        "was sealed with the key ",
                        "Set the key that it was sealed with");
        assertThat(exit).isEqualTo(1);
    }

    private void installed() throws IOException {
        slack.installable(
                "good",
                JsonParser.parseString(
                                """
                                {"access_token":"%s","bot_user_id":"UBOT","scope":"",
                                 "team":{"id":"T1","name":"Night"},"is_enterprise_install":false}
                                """
                                        .formatted(FakeSlack.TOKEN))
                        .getAsJsonObject());
        Settings settings = Settings.of(environment);
        try (Bot bot =
                new Bot(
                        settings,
                        new PlanFolder(settings.plans(), Optional.empty()),
                        InstantSource.system())) {
            dev.cutover.bot.slack.door.Installer.install(bot.openDoors(), "good");
        }
    }
}
