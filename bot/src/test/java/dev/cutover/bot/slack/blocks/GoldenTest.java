package dev.cutover.bot.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.bot.Golden;
import dev.cutover.bot.PlanFolder;
import dev.cutover.bot.chat.Hours;
import dev.cutover.bot.slack.SlackPlace;
import dev.cutover.bot.slack.fake.FakeSlack;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.control.ControlRoom;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.control.Runs;
import dev.cutover.commands.journal.FileJournal;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Postings;
import dev.cutover.plans.markdown.MarkdownReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes to Slack, byte by byte. After a change that is meant, `-Dgolden.write=true` writes the
/// files anew, and the difference shows what changed.
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/slack/golden");
    private static final Place PLACE = new SlackPlace("T1", "C1").place();
    private static final Person ANA = new Person("slack", "UANA", "Ana");
    private static final Person BEN = new Person("slack", "UBEN", "Ben <!channel>");
    private static final SlackBlocks BLOCKS = new SlackBlocks(ZoneOffset.UTC);

    private final Hours clock = new Hours();

    @TempDir private Path folder;
    private FileJournal journal;
    private Runs runs;
    private ControlRoom room;

    @BeforeEach
    void open() throws IOException {
        Files.copy(GOLDEN.resolve("night.md"), folder.resolve("night.md"));
        Files.copy(GOLDEN.resolve("hostile.md"), folder.resolve("hostile.md"));
        journal = FileJournal.open(folder.resolve("data"), clock.instant());
        runs = new Runs(journal, new MarkdownReader(), clock, (_, _) -> {});
        room = new ControlRoom(runs, new PlanFolder(folder, Optional.empty()));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private Message say(Person by, String text) {
        clock.pass(Duration.ofMinutes(7));
        Answer answer = room.said(new Said(PLACE, by, null, text));
        assertThat(answer.ok()).as(text).isTrue();
        return answer.message();
    }

    private Message posted(String key) {
        Run run = runs.in(PLACE).orElseThrow();
        return new Postings(run.cutover(), run.entries())
                .all().stream()
                        .filter(posting -> posting.key().equals(key))
                        .findFirst()
                        .orElseThrow()
                        .message();
    }

    private static void isGolden(String name, Message message) throws IOException {
        SlackMessage written = BLOCKS.of(message);
        JsonObject json = new JsonObject();
        json.addProperty("text", written.text());
        json.add("blocks", JsonParser.parseString(written.blocks()));
        String actual =
                new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json)
                        + "\n";
        Golden.compare(GOLDEN.resolve(name + ".json"), actual);
    }

    @Test
    void theBoardAndAPhaseThroughANight() throws IOException {
        say(ANA, "start night --rehearsal");
        isGolden("board-at-start", posted("board"));
        isGolden("phase-at-start", posted("phase:1"));
        say(ANA, "claim 1.1");
        say(BEN, "claim 1.2");
        say(ANA, "done 1.1 backup is 41 GB");
        say(BEN, "block 1.2 no access to the console");
        say(ANA, "issue The mirror lags --sev high");
        isGolden("board-in-the-middle", posted("board"));
        isGolden("phase-in-the-middle", posted("phase:1"));
        isGolden("task-card", say(BEN, "task 1.2"));
        say(BEN, "unblock 1.2");
        say(BEN, "done 1.2");
        say(ANA, "check 1");
        say(ANA, "done 2.1");
        say(ANA, "issue close 1 Mirror is even");
        say(ANA, "close It works");
        isGolden("board-at-end", posted("board"));
        isGolden("phase-at-end", posted("phase:1"));
    }

    @Test
    void whatIsAskedFor() throws IOException {
        say(ANA, "start night");
        isGolden("help", say(ANA, "help"));
        isGolden("help-done", say(ANA, "help done"));
        isGolden("contacts", say(ANA, "contacts"));
        isGolden("lookup-long", say(ANA, "lookup restore the database"));
        isGolden("task-card-long", say(ANA, "task 1.2"));
    }

    @Test
    void hostileTitlesMentionNobodyAndFormatNothing() throws IOException {
        say(ANA, "start hostile");
        say(BEN, "claim 1.2");
        say(ANA, "issue <!here> *bold* <@UANA> `code` --sev high");
        isGolden("board-hostile", posted("board"));
        isGolden("phase-hostile", posted("phase:1"));
        isGolden("task-card-hostile", say(ANA, "task 1.1"));
    }

    @Test
    void noGoldenMessageIsBeyondWhatSlackTakesOrMentionsAnybodyButPersons() throws IOException {
        for (Path file : goldenFiles()) {
            JsonElement blocks =
                    JsonParser.parseString(Files.readString(file)).getAsJsonObject().get("blocks");
            FakeSlack.check(blocks.toString());
            assertThat(markup(blocks))
                    .as(file.toString())
                    .noneMatch(MENTION.asPredicate())
                    .allSatisfy(text ->
                            assertThat(text.replaceAll("<[@!][^>]*>", "")).doesNotContain("<"));
        }
    }

    private static final Pattern MENTION = Pattern.compile("<!(?!date\\^)|<@(?!UANA>|UBEN>)|<#");

    private static List<Path> goldenFiles() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(path -> path.toString().endsWith(".json")).toList();
        }
    }

    /// All texts in which signs have power.
    private static List<String> markup(JsonElement json) {
        if (json.isJsonArray()) {
            return json.getAsJsonArray().asList().stream()
                    .flatMap(element -> markup(element).stream())
                    .toList();
        }
        if (!json.isJsonObject()) {
            return List.of();
        }
        JsonObject object = json.getAsJsonObject();
        return object.has("verbatim")
                ? List.of(object.get("text").getAsString())
                : object.asMap().values().stream()
                        .flatMap(element -> markup(element).stream())
                        .toList();
    }
}
