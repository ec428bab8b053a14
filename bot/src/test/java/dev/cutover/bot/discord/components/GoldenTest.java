package dev.cutover.bot.discord.components;

import static dev.cutover.bot.discord.components.Talk.ANA;
import static dev.cutover.bot.discord.components.Talk.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import dev.cutover.bot.Golden;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Postings.Posting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes to Discord, byte by byte. After a change that is meant, `-Dgolden.write=true` writes
/// the files anew, and the difference shows what changed.
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/discord/golden");

    @TempDir private Path folder;
    private Talk talk;

    @BeforeEach
    void open() throws IOException {
        for (String plan : List.of("night.md", "hostile.md")) {
            Files.copy(GOLDEN.resolve(plan), folder.resolve(plan));
        }
        Files.writeString(folder.resolve("large.md"), large());
        talk = new Talk(folder);
    }

    @AfterEach
    void close() {
        talk.close();
    }

    private static String large() {
        return "# Move of sixty tables\n\n## Phase 1: Copy\n\n"
                + IntStream.rangeClosed(1, 60)
                        .mapToObj("- [ ] **1.%1$d** Copy table number %1$d (5 min, S)"::formatted)
                        .collect(Collectors.joining("\n"))
                + "\n\n## Phase 2: Switch\n\n**Blocking:** Phase 1 complete\n\n- [ ] **2.1** Switch\n";
    }

    private void isGolden(String name, Message message) throws IOException {
        isGolden(name, List.of(DiscordComponents.of(message)));
    }

    private void isGoldenAnswer(String name, Answer answer) throws IOException {
        isGolden(name, DiscordComponents.privately(answer.message()));
    }

    private static void isGolden(String name, List<DiscordMessage> messages) throws IOException {
        JsonArray json = new JsonArray();
        messages.forEach(message -> {
            Rules.check(message);
            json.addAll(Rules.components(message));
        });
        String actual =
                new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json)
                        + "\n";
        Golden.compare(GOLDEN.resolve(name + ".json"), actual);
    }

    private Message posted(String key) {
        return talk.posted().stream()
                .filter(posting -> posting.key().equals(key))
                .findFirst()
                .map(Posting::message)
                .orElseThrow();
    }

    @Test
    void theBoardAndAPhaseThroughANight() throws IOException {
        say("start night --rehearsal");
        isGolden("board-at-start", posted("board"));
        isGolden("phase-at-start", posted("phase:1"));
        say("claim 1.1");
        talk.say(BEN, "claim 1.2");
        say("done 1.1 backup is 41 GB");
        talk.say(BEN, "block 1.2 no access to the console");
        say("issue The mirror lags --sev high");
        isGolden("board-in-the-middle", posted("board"));
        isGolden("phase-in-the-middle", posted("phase:1"));
        isGolden("announcement", talk.posted().getLast().message());
        isGoldenAnswer("task-card", talk.say(BEN, "task 1.2"));
        isGoldenAnswer("refusal", talk.say(BEN, "done 1.2"));
        talk.say(BEN, "unblock 1.2");
        talk.say(BEN, "done 1.2");
        say("check 1");
        say("done 2.1");
        say("issue close 1 Mirror is even");
        say("close It works");
        isGolden("board-at-end", posted("board"));
        isGolden("phase-at-end", posted("phase:1"));
    }

    private void say(String text) {
        assertThat(talk.say(ANA, text).ok()).as(text).isTrue();
    }

    @Test
    void aPlanOfSixtyTasks() throws IOException {
        say("start large");
        say("claim 1.30");
        say("claim 1.31");
        say("block 1.31 no access");
        isGolden("board-large", posted("board"));
        isGolden("phase-large", posted("phase:1"));
        isGoldenAnswer("plan-large", talk.say(ANA, "plan"));
    }

    @Test
    void whatIsAskedFor() throws IOException {
        say("start night");
        isGoldenAnswer("help", talk.say(ANA, "help"));
        isGoldenAnswer("help-done", talk.say(ANA, "help done"));
        isGoldenAnswer("contacts", talk.say(ANA, "contacts"));
        isGoldenAnswer("lookup", talk.say(ANA, "lookup restore the database"));
        isGoldenAnswer("who", talk.say(ANA, "who"));
        isGoldenAnswer("timeline", talk.say(ANA, "timeline"));
        isGoldenAnswer("misread", talk.say(ANA, "clam 1.1"));
    }

    @Test
    void hostileTitlesMentionNobodyAndFormatNothing() throws IOException {
        say("start hostile");
        talk.say(BEN, "claim 1.2");
        say("issue @here *bold* <@123> `code` --sev high");
        isGolden("board-hostile", posted("board"));
        isGolden("phase-hostile", posted("phase:1"));
        isGoldenAnswer("task-card-hostile", talk.say(ANA, "task 1.1"));
    }
}
