package dev.cutover.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.bot.Bot;
import dev.cutover.bot.settings.Settings;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.control.PlanShelf;
import dev.cutover.commands.journal.JournalUnavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// A team gets its text back, from the command line and from the page, while the bot runs.
class ExportCommandTest {

    private static final String PLAN =
            "# Small\r\n\r\n## Phase 1: One\r\n- [ ] **1.1** First\r\n- [ ] **1.2** Second  \r\n";

    private static final String NIGHT =
            """
            # Night

            ## Phase 1: One
            - [x] **1.0** Before
            - [ ] **1.1** First
              - [ ] Look
            - [ ] **1.2** Ticket number: ____
            - [ ] **1.3** Third
            - [ ] **1.4** Fourth
            - [ ] **1.5** Fifth

            **Phase 1 Completion Criteria:**
            - [ ] It runs

            ## Phase 2: Two
            - [ ] **2.1** Last

            ## Sign-off

            | Role | Name | Signature | Date |
            |------|------|-----------|------|
            | Admin | ____ | ____ | ____ |
            """;

    @TempDir private Path folder;
    private Settings settings = Settings.of(Map.of());

    @SuppressWarnings("NullAway.Init")
    private Bot bot;

    @BeforeEach
    void start() {
        settings =
                Settings.of(
                        Map.of(
                                "CUTOVER_DATA", folder.resolve("data").toString(),
                                "CUTOVER_PORT", "0",
                                "CUTOVER_LOCAL", "on",
                                "CUTOVER_ZONE", "UTC"));
        bot =
                new Bot(
                        settings,
                        new OnePlan(),
                        InstantSource.fixed(Instant.parse("2026-11-21T02:10:00Z")));
        said("start small");
    }

    private record OnePlan() implements PlanShelf {
        @Override
        public List<String> names() {
            return List.of("small", "night");
        }

        @Override
        public Optional<String> text(String name) {
            return Optional.of(name.equals("small") ? PLAN : NIGHT);
        }
    }

    @AfterEach
    void close() {
        bot.close();
    }

    private void said(String text) {
        said("general", text);
    }

    private void said(String channel, String text) {
        Answer answer =
                bot.conversation()
                        .said(
                                new Said(
                                        new Place("local", channel),
                                        Person.local("Ana"),
                                        null,
                                        text));
        assertThat(answer.ok()).as(text + ": " + answer.message()).isTrue();
    }

    private String export(String... arguments) throws IOException {
        Path file = folder.resolve("export");
        ExportCommand command = new ExportCommand();
        CommandLine line = new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true);
        line.parseArgs(arguments);
        assertThat(command.export(settings)).isZero();
        return Files.readString(file);
    }

    @Test
    void anUntouchedCutoverGivesTheSameBytes() throws IOException {
        assertThat(export("small-1", "-o", folder.resolve("export").toString())).isEqualTo(PLAN);
    }

    @Test
    void whatWasDoneIsInEveryFormat() throws IOException {
        said("done 1.1");
        String output = folder.resolve("export").toString();

        assertThat(export("small-1", "-o", output))
                .isEqualTo(
                        PLAN.replace(
                                "[ ] **1.1** First",
                                "[x] **1.1** First - **DONE 2026-11-21 by Ana**"));
        assertThat(export("small-1", "--format", "csv", "-o", output))
                .contains("1.1,1,First,done,Ana,2026-11-21T02:10:00Z,\r\n");
        JsonObject json =
                JsonParser.parseString(export("small-1", "--format", "json", "-o", output))
                        .getAsJsonObject();
        assertThat(json.get("stage").getAsString()).isEqualTo("running");
        assertThat(json.getAsJsonArray("record").toString()).contains("Ana completed 1.1 First");
    }

    @Test
    void aWholeNightIsOneObjectForPrograms() throws IOException {
        Stream.of(
                        "start night",
                        "claim 1.1",
                        "step 1.1 1",
                        "done 1.1 all well",
                        "record 1.2 4711",
                        "block 1.3 the network is down",
                        "claim 1.4",
                        "skip 1.5 not tonight",
                        "expect 1.1 all green",
                        "issue the disk is full --sev high --task 1.1",
                        "issue close 1 emptied",
                        "issue slow",
                        "risk rain --impact late",
                        "note the coffee is out --task 1.4",
                        "lesson count first",
                        "improvement two people",
                        "signoff Admin",
                        "no-go 2 not tonight")
                .forEach(text -> said("night", text));
        String output = folder.resolve("export").toString();

        JsonObject json =
                JsonParser.parseString(export("night-1", "--format", "json", "-o", output))
                        .getAsJsonObject();

        JsonArray tasks =
                json.getAsJsonArray("phases").get(0).getAsJsonObject().getAsJsonArray("tasks");
        assertThat(tasks.asList())
                .extracting(task -> task.getAsJsonObject().get("state").getAsString())
                .containsExactly("done before", "done", "open", "blocked", "claimed", "skipped");
        assertThat(tasks.get(1).getAsJsonObject().get("words").getAsString()).isEqualTo("all well");
        assertThat(json.getAsJsonArray("issues").toString())
                .contains("\"text\":\"the disk is full\"", "\"severity\":\"high\"")
                .contains("\"closed\":{\"by\":\"Ana\"", "\"open\":true");
        assertThat(json.getAsJsonArray("risks").toString()).contains("\"impact\":\"late\"");
        assertThat(json.getAsJsonArray("records").asList())
                .extracting(kept -> kept.getAsJsonObject().get("what").getAsString())
                .containsExactlyInAnyOrder("value", "output", "lesson", "improvement", "signature");
        assertThat(json.getAsJsonArray("records").toString())
                .contains("\"value\":\"4711\"", "\"role\":\"Admin\"", "\"text\":\"count first\"");
        assertThat(json.getAsJsonArray("phases").get(1).getAsJsonObject().get("noGo").toString())
                .contains("\"by\":\"Ana\"", "\"words\":\"not tonight\"");
    }

    @Test
    void thePageGivesTheSameAsTheCommandLine() throws Exception {
        said("done 1.2");
        int port = bot.openDoors();

        HttpResponse<String> markdown = get(port, "small-1.md");

        assertThat(markdown.body())
                .isEqualTo(export("small-1", "-o", folder.resolve("export").toString()));
        assertThat(markdown.headers().firstValue("Content-Type"))
                .contains("text/markdown; charset=utf-8");
        assertThat(get(port, "small-1.json").statusCode()).isEqualTo(200);
        assertThat(get(port, "small-1.pdf").statusCode()).isEqualTo(404);
        assertThat(get(port, "other.md").body())
                .contains("There is no cutover to export as other.md.");
        assertThat(get(port, "small").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> get(int port, String file) throws Exception {
        URI address = URI.create("http://localhost:" + port + "/export/" + file);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void whatIsNotThereAndWhatCannotBeWrittenIsNamed() {
        assertThatThrownBy(() -> export("other"))
                .isInstanceOf(JournalUnavailable.class)
                .hasMessageContaining("There are: small-1.");
        assertThatThrownBy(() -> export("small-1", "-o", folder.resolve("no/file").toString()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Name another file with -o.");
    }
}
