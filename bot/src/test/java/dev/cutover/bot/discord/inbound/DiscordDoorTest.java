package dev.cutover.bot.discord.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.cutover.bot.discord.fake.FakeDiscord;
import dev.cutover.bot.discord.fake.FakeInteraction;
import dev.cutover.bot.discord.fake.FakeMessage;
import dev.cutover.bot.discord.fake.Fault;
import dev.cutover.commands.Course;
import dev.cutover.commands.LogBook;
import dev.cutover.commands.Standing;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Buttons;
import dev.cutover.commands.views.Message.Style;
import dev.cutover.commands.words.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A night by native commands, buttons, lists and forms, beside a Discord that refuses what Discord
/// refuses.
class DiscordDoorTest {

    @TempDir private Path folder;
    private Server server;

    @BeforeEach
    void open() throws Exception {
        server = new Server(folder, Server.PLAN, Server.Odd.NOT);
        assertThat(server.ana("start", Map.of("plan", "night"))).contains("night-1");
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static Message board(String action) {
        return Message.of(
                new Buttons(List.of(new Button("Press", action, Style.PRIMARY, "Press"))));
    }

    private FakeInteraction press(String action) {
        FakeMessage message = server.post(board(action));
        return server.ana().click(message, message.button("Press"));
    }

    @Test
    void aNightIsRunByNativeCommands() throws Exception {
        assertThat(server.ana("claim", Map.of("task", "1.1"))).contains("yours");
        assertThat(server.standing("1.1")).isInstanceOf(Standing.Claimed.class);
        assertThat(server.ana("step", Map.of("task", "1.1", "numbers", "all"))).contains("1.1");
        server.ana("done", Map.of("task", "1.1", "note", "both --sev high @everyone"));
        assertThat(server.standing("1.1"))
                .isInstanceOfSatisfying(
                        Standing.Done.class,
                        done -> assertThat(done.note()).isEqualTo("both --sev high @everyone"));
        server.ana("say", Map.of("text", "claim 1.2"));
        server.ana("say", Map.of("text", "/cutover done 1.2 copied"));
        server.ana("gate check", Map.of("phase", "1", "numbers", "all"));
        server.ana("claim", Map.of("task", "2.1"));
        server.ana("done", Map.of("task", "2.1"));
        server.ana("log issue", Map.of("text", "login is slow", "sev", "high", "task", "2.1"));
        server.ana("log issue-close", Map.of("number", 1, "how", "restarted"));
        assertThat(server.ana("show issues", Map.of())).contains("login is slow", "restarted");
        server.ana("run close", Map.of());
        assertThat(server.cutover().course().stage()).isInstanceOf(Course.Stage.Closed.class);
    }

    @Test
    void aPersonOfTheListIsGivenTheTaskByTheirOwnName() throws Exception {
        var ben = server.discord.guild().member(FakeDiscord.BEN).orElseThrow();
        server.ana("assign", Map.of("task", "1.1", "person", ben));

        assertThat(server.standing("1.1"))
                .isInstanceOfSatisfying(
                        Standing.Claimed.class,
                        claimed -> {
                            assertThat(claimed.owner().id()).isEqualTo(FakeDiscord.BEN);
                            assertThat(claimed.owner().name()).isEqualTo("Ben");
                        });
    }

    @Test
    void hostileTextsStayTexts() throws Exception {
        for (String text :
                List.of(
                        "x --task 1.2 --sev low",
                        "<@" + FakeDiscord.BEN + "|Ben> broke it",
                        "<@999> <#998> </claim:1> @everyone",
                        "$1 \\ `code` **bold** https://example.org",
                        "\u202E\u0000 done 1.1")) {
            String answer = server.ana("log note", Map.of("text", text));
            assertThat(answer).as(text).doesNotContain("takes no");
        }
        assertThat(server.cutover().log().notes()).hasSize(5);
        assertThat(note(1).text()).isEqualTo("x --task 1.2 --sev low");
        assertThat(note(1).task()).isNull();
        assertThat(note(2).text()).isEqualTo("@Ben broke it");
        assertThat(server.standing("1.1")).isInstanceOf(Standing.Open.class);
    }

    @Test
    void aLineNamesNobodyWhomDiscordDoesNotName() throws Exception {
        String answer =
                server.ana("say", Map.of("text", "assign 1.1 <@" + FakeDiscord.BEN + "|Boss>"));

        assertThat(answer).contains("Nobody here is known as Boss, so nothing was done.");
        assertThat(server.standing("1.1")).isInstanceOf(Standing.Open.class);
    }

    @Test
    void aRefusalIsSaidToWhomeverItConcernsAlone() throws Exception {
        server.ana("claim", Map.of("task", "1.1"));
        String refused = Server.read(server.ben().command("cutover claim", Map.of("task", "1.1")));

        assertThat(refused).contains("1.1").contains(FakeDiscord.ANA);
        assertThat(server.discord.channel().messages()).isEmpty();
    }

    @Test
    void aCommandThatIsNotThereAnyMoreSaysSo() throws Exception {
        assertThat(server.ana("dance", Map.of())).contains("no command").contains("cutover say");
        assertThat(server.ana("done", Map.of("task", "1.1", "mood", "good"))).contains("takes no");
        assertThat(server.standing("1.1")).isInstanceOf(Standing.Open.class);
    }

    @Test
    void theListIsSentOnceAndOnlyAgainWhenItDiffers() throws Exception {
        String put = "PUT applications/{}/guilds/{}/commands";
        server.discord.await(() -> server.discord.calls(put).size() == 1);
        JsonArray listed = server.discord.guild().commands();
        assertThat(listed).hasSize(4);
        new Registering(
                        new dev.cutover.bot.discord.commands.Catalog(
                                dev.cutover.commands.grammar.Verbs.all()))
                .at(server.jda().getGuilds().getFirst());
        assertThat(server.discord.calls(put)).hasSize(1);
        new Registering(
                        new dev.cutover.bot.discord.commands.Catalog(
                                dev.cutover.commands.grammar.Verbs.all().subList(0, 40)))
                .at(server.jda().getGuilds().getFirst());
        assertThat(server.discord.calls(put)).hasSize(2);
    }

    @Test
    void whereTheListIsRefusedThatStandsInTheLog() {
        server.discord.next("GET applications/{}/guilds/{}/commands", new Fault.Refuse(403, 50001));
        new Registering(
                        new dev.cutover.bot.discord.commands.Catalog(
                                dev.cutover.commands.grammar.Verbs.all()))
                .at(server.jda().getGuilds().getFirst());

        assertThat(server.logs.lines).anyMatch(line -> line.contains("applications.commands"));
    }

    @Test
    void whatMayStandInAFieldIsOfferedFromWhatIsSo() throws Exception {
        server.ana("claim", Map.of("task", "1.2"));

        assertThat(offered("done", "task", "", Map.of())).startsWith("1.2=1.2 Copy the data");
        assertThat(offered("task", "task", "writers", Map.of()))
                .containsExactly("1.1=1.1 Stop the writers", "2.1=2.1 Start the writers");
        assertThat(offered("step", "numbers", "", Map.of("task", "1.1")))
                .containsExactly("all=all of them", "1=1 Drain the queue", "2=2 Close the port");
        assertThat(offered("start", "plan", "n", Map.of())).containsExactly("night=night");
        assertThat(offered("say", "text", "claim cop", Map.of()))
                .containsExactly("claim 1.2=1.2 Copy the data");
        assertThat(offered("say", "text", "assign 1.1 ", Map.of()))
                .containsExactly("assign 1.1 <@" + FakeDiscord.ANA + ">=Ana");
        assertThat(offered("dance", "task", "", Map.of())).isEmpty();
        assertThat(offered("task", "mood", "", Map.of())).isEmpty();
    }

    private List<String> offered(
            String command, String option, String typed, Map<String, Object> others)
            throws Exception {
        FakeInteraction begun = server.ana().types("cutover " + command, option, typed, others);
        return begun.awaitCallback().data().getAsJsonArray("choices").asList().stream()
                .map(choice -> (JsonObject) choice)
                .map(one -> one.get("value").getAsString() + "=" + one.get("name").getAsString())
                .toList();
    }

    @Test
    void aPressThatEverybodySeesIsAcknowledgedAndNotTold() throws Exception {
        FakeInteraction press = press("v1|night-1|1.1|claim|0");

        assertThat(press.awaitCallback().type()).isEqualTo(6);
        server.discord.await(() -> server.standing("1.1") instanceof Standing.Claimed);
        assertThat(press.followups()).isEmpty();
    }

    @Test
    void aStalePressIsToldAloneAndTheBoardIsLookedAt() throws Exception {
        server.ana("claim", Map.of("task", "1.1"));
        FakeInteraction press = press("v1|night-1|1.1|claim|0");

        assertThat(Server.read(press)).contains("older");
        server.discord.await(() -> server.repainted.contains("night-1"));
    }

    @Test
    void aBoardOfAnotherTimeIsReplacedByTheOneOfNow() throws Exception {
        for (String action : List.of("v1|gone-1|1.1|claim|0", "v1|night-1|1.1|dance|0")) {
            assertThat(Server.read(press(action)))
                    .contains("This board is outdated")
                    .contains("Stop the writers");
        }
    }

    @Test
    void whatOnlyOnePersonSeesIsToldThem() throws Exception {
        assertThat(Server.read(press("v1|night-1||next|0"))).contains("1.1");
        assertThat(Server.read(press("v1||1:0:writers|lookup|0"))).contains("writers");
    }

    @Test
    void whatIsChosenFromAListIsDone() throws Exception {
        FakeMessage list =
                server.post(
                        Message.of(
                                new Buttons(
                                        List.of(),
                                        List.of(
                                                new Message.Menu(
                                                        "Show a task",
                                                        Message.Menu.Kind.SELECT,
                                                        List.of(
                                                                new Button(
                                                                        "2.1",
                                                                        "v1|night-1|2.1|card|0",
                                                                        Style.PLAIN,
                                                                        "2.1")))))));
        FakeInteraction chosen = server.ana().choose(list, list.select(), "v1|night-1|2.1|card|0");

        assertThat(chosen.awaitCallback().type()).isEqualTo(6);
        assertThat(Server.read(chosen)).contains("Start the writers");
    }

    @Test
    void aPressThatNeedsWordsOpensAFormAndSendingItTwiceHasOneEffect() throws Exception {
        FakeInteraction press = press("v1|night-1||note|0");
        assertThat(press.awaitCallback().type()).isEqualTo(9);

        Map<String, Object> fields = Map.of("text", "backup --sev high", "task", "1.1");
        Server.read(server.ana().submit(press, fields));
        Server.read(server.ana().submit(press, fields));

        assertThat(server.cutover().log().notes()).hasSize(1);
        assertThat(note(1).text()).isEqualTo("backup --sev high");
    }

    @Test
    void whatIsWrongInAFormIsSaidAndNothingIsTypedTwice() throws Exception {
        FakeInteraction press = press("v1|night-1||issue|0");
        press.awaitCallback();
        FakeInteraction sent =
                server.ana()
                        .submit(
                                press,
                                Map.of(
                                        "text",
                                        "login is slow",
                                        "severity",
                                        List.of("high"),
                                        "task",
                                        "9.9"));
        FakeMessage answer = sent.awaitAnswer();
        assertThat(answer.shown()).contains("no task 9.9").contains("login is slow");

        FakeInteraction again = server.ana().click(answer, answer.button("Open the form again"));
        assertThat(again.awaitCallback().type()).isEqualTo(9);
        assertThat(again.awaitCallback().data().toString())
                .contains("login is slow", "9.9")
                .contains("\"default\":true");
        Server.read(
                server.ana()
                        .submit(
                                again,
                                Map.of(
                                        "text",
                                        "login is slow",
                                        "severity",
                                        List.of("high"),
                                        "task",
                                        "1.1")));
        assertThat(server.cutover().log().issues()).hasSize(1);
    }

    @Test
    void aFormThatIsNotKnownAnyMoreSaysSo() throws Exception {
        FakeInteraction press = press("v1||abc|again|0");

        assertThat(Server.read(press)).contains("not kept any more");
    }

    @Test
    void aFormWhoseTaskHasChangedIsRefusedWithWhatWasWritten() throws Exception {
        FakeInteraction press = press("v1|night-1|1.1|block|0");
        press.awaitCallback();
        server.ana("claim", Map.of("task", "1.1"));

        String answer = Server.read(server.ana().submit(press, Map.of("why", "no access at all")));

        assertThat(answer).contains("older").contains("no access at all");
        assertThat(answer).doesNotContain("Open the form again");
    }

    @Test
    void aMessageIsKeptByItsMenu() throws Exception {
        channel().sendMessage("the disk is full").complete();
        FakeMessage message = server.discord.channel().messages().getLast();
        FakeInteraction chosen = server.ana().onMessage("Log as risk", message);

        assertThat(chosen.awaitCallback().type()).isEqualTo(9);
        assertThat(chosen.awaitCallback().data().toString()).contains("the disk is full");
        Server.read(server.ana().submit(chosen, Map.of("text", "the disk is full")));
        assertThat(server.cutover().log().risks()).hasSize(1);
    }

    @Test
    void inAThreadTheCutoverIsThatOfItsChannel() throws Exception {
        FakeMessage message = server.post(Message.of(Text.of("The board")));
        String thread = channel().createThreadChannel("Talk", message.id()).complete().getId();
        var channel = server.discord.guild().known(thread).orElseThrow();
        FakeInteraction typed =
                server.discord
                        .by(FakeDiscord.BEN, server.discord.guild(), channel)
                        .command("cutover claim", Map.of("task", "1.2"));

        Server.read(typed);
        assertThat(server.standing("1.2")).isInstanceOf(Standing.Claimed.class);
    }

    @Test
    void whatIsDeliveredTwiceHasOneEffect() throws Exception {
        var ana = server.ana();
        Server.read(ana.command("cutover log note", Map.of("text", "backup took 4 minutes")));
        long seq = server.cutover().seq();
        int before = server.discord.calls().size();
        ana.again();
        server.discord.await(() -> server.discord.calls().size() > before);
        server.ana("status", Map.of());

        assertThat(server.cutover().seq()).isEqualTo(seq);
    }

    @Test
    void anAnswerThatTheInteractionCannotCarryIsSaidOutsideOfIt() throws Exception {
        server.discord.next("POST interactions/{}/{}/callback", new Fault.Refuse(404, 10062));
        server.ana().command("cutover claim", Map.of("task", "1.1"));
        server.discord.await(() -> !server.whispers.isEmpty());

        assertThat(server.whispers.getFirst()).contains(FakeDiscord.ANA).contains("1.1");
        assertThat(server.standing("1.1")).isInstanceOf(Standing.Claimed.class);
    }

    @Test
    void aFormThatDiscordDoesNotOpenIsToldOutsideOfIt() throws Exception {
        FakeMessage message = server.post(board("v1|night-1||note|0"));
        server.discord.next("POST interactions/{}/{}/callback", new Fault.Refuse(404, 10062));
        server.ana().click(message, message.button("Press"));
        server.discord.await(() -> !server.whispers.isEmpty());

        assertThat(server.whispers.getFirst()).contains("did not open the form");
        assertThat(server.whisperedBy)
                .as("one of the library's own threads would wait for itself")
                .allMatch(Thread::isVirtual);
    }

    @Test
    void anAnswerThatDiscordDoesNotTakeAsItIsIsGivenInItsPlainestForm() throws Exception {
        server.discord.next(
                "PATCH webhooks/{}/{}/messages/@original", new Fault.Refuse(400, 50_035));

        assertThat(server.ana("task", Map.of("task", "1.2")))
                .contains("Copy the data")
                .contains("Discord did not take this message as it is");
    }

    @Test
    void whereOnlyTheCommandsWereAddedThatIsSaid() throws Exception {
        var other = server.discord.guild("800000000000000001").detached();
        other.person(FakeDiscord.ANA, "Ana");
        FakeInteraction typed =
                server.discord
                        .by(FakeDiscord.ANA, other, other.channel("800000000000000002"))
                        .command("cutover status", Map.of());

        assertThat(Server.read(typed)).contains("invite it again");
    }

    @Test
    void noSecretOfAnInteractionIsInTheLog() throws Exception {
        server.discord.next("POST interactions/{}/{}/callback", new Fault.Refuse(404, 10062));
        server.ana().command("cutover claim", Map.of("task", "1.1"));
        server.discord.await(() -> !server.whispers.isEmpty());

        assertThat(server.logs.lines).isNotEmpty();
        assertThat(server.logs.lines)
                .noneMatch(line ->
                        line.contains("interaction-token-") || line.contains(FakeDiscord.TOKEN));
    }

    private LogBook.Note note(int number) {
        return Objects.requireNonNull(server.cutover().log().notes().get(number));
    }

    private TextChannel channel() {
        return Objects.requireNonNull(server.jda().getTextChannelById(FakeDiscord.CHANNEL));
    }
}
