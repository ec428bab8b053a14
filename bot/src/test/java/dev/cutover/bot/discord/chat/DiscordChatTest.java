package dev.cutover.bot.discord.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonObject;
import dev.cutover.bot.chat.ChannelClosed;
import dev.cutover.bot.chat.ChatPlatform.Kind;
import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.chat.MessageGone;
import dev.cutover.bot.discord.fake.Call;
import dev.cutover.bot.discord.fake.FakeChannel;
import dev.cutover.bot.discord.fake.FakeDiscord;
import dev.cutover.bot.discord.fake.FakeMessage;
import dev.cutover.bot.discord.fake.FakePerson;
import dev.cutover.bot.discord.fake.Fault;
import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordChatTest extends OnTheWire {

    private static final Person ANA = new Person("discord", FakeDiscord.ANA, "Ana");
    private static final String POST = "POST channels/{}/messages";
    private static final String EDIT = "PATCH channels/{}/messages/{}";

    DiscordChatTest() {
        super(Duration.ofSeconds(1));
    }

    private String post(String key, String text) {
        return chat.post(CHANNEL, "night-1/" + key, message(text));
    }

    private ChatUnavailable unavailable(String key) {
        return catchThrowableOfType(ChatUnavailable.class, () -> post(key, "Phase 1"));
    }

    private ChannelClosed closed(String key) {
        return catchThrowableOfType(ChannelClosed.class, () -> post(key, "Phase 1"));
    }

    private List<String> shown() {
        return discord.channel().messages().stream().map(FakeMessage::shown).toList();
    }

    @Test
    void aPostMentionsNobodyAndCarriesANonceThatIsMadeOfItsKey() {
        post("board", "1 of 3");
        JsonObject body = discord.calls(POST).getFirst().body().getAsJsonObject();
        assertThat(body.get("nonce").getAsString()).matches("[0-9a-z]{1,25}");
        assertThat(body.get("enforce_nonce").getAsBoolean()).isTrue();
        assertThat(body.get("allowed_mentions").toString()).startsWith("{\"parse\":[]");
        assertThat(Nonce.of("1", "night-1/board", ""))
                .isEqualTo(Nonce.of("1", "night-1/board", ""))
                .isNotEqualTo(Nonce.of("2", "night-1/board", ""))
                .isNotEqualTo(Nonce.of("1", "night-2/board", ""))
                .isNotEqualTo(Nonce.of("1", "night-1/board", "9"));
    }

    @Test
    void onlyWhoIsCalledIsToldByDiscord() {
        Person ana = new Person("discord", "100000000000000001", "Ana");
        Person ben = new Person("discord", "100000000000000002", "Ben");
        chat.post(
                CHANNEL,
                "night-1/look",
                Message.of(Text.of(new Text.Who(ana, true), ": look at what ", ben, " did")));

        assertThat(
                        discord.calls(POST)
                                .getFirst()
                                .body()
                                .getAsJsonObject()
                                .getAsJsonObject("allowed_mentions")
                                .get("users")
                                .toString())
                .isEqualTo("[\"100000000000000001\"]");
    }

    @Test
    void anEditSendsComponentsAndNothingThatIsNotNeeded() {
        String id = post("board", "1 of 3");
        chat.update(CHANNEL, id, message("2 of 3"));
        assertThat(discord.calls(EDIT).getFirst().body().getAsJsonObject().keySet())
                .containsExactlyInAnyOrder("components", "flags", "allowed_mentions");
    }

    @Test
    void noHistoryIsEverRead() {
        String id = post("board", "1 of 3");
        restart();
        post("board", "2 of 3");
        chat.update(CHANNEL, id, message("3 of 3"));
        assertThat(discord.calls())
                .extracting(Call::route)
                .doesNotContain("GET channels/{}/messages");
    }

    @Test
    void whatAMessageShowsAlreadyIsNotSent() {
        String id = post("board", "1 of 3");
        chat.update(CHANNEL, id, message("1 of 3"));
        assertThat(chat.shows(CHANNEL, id, message("1 of 3"))).isTrue();
        assertThat(discord.calls(EDIT)).isEmpty();
        chat.update(CHANNEL, id, message("2 of 3"));
        assertThat(chat.shows(CHANNEL, id, message("1 of 3"))).isFalse();
        assertThat(discord.calls(EDIT)).hasSize(1);
    }

    @Test
    void anEditWhoseFateNobodyKnowsIsMadeAgain() {
        String id = post("board", "1 of 3");
        discord.always(EDIT, new Fault.CutBefore());
        assertThatThrownBy(() -> chat.update(CHANNEL, id, message("2 of 3")))
                .isInstanceOf(ChatUnavailable.class);
        discord.heal();
        int before = discord.calls(EDIT).size();
        chat.update(CHANNEL, id, message("1 of 3"));
        assertThat(discord.calls(EDIT)).hasSize(before + 1);
        assertThat(shown()).containsExactly("1 of 3");
    }

    @Test
    void aPostThatWasTakenBeforeTheConnectionWasCutIsThereOnceWithTheContentOfNow() {
        discord.always(POST, new Fault.CutAfter());
        ChatUnavailable cut = unavailable("phase:1");
        assertThat(cut.ambiguous()).isTrue();
        discord.heal();
        String id = post("phase:1", "Phase 1, later");
        assertThat(shown()).containsExactly("Phase 1, later");
        assertThat(discord.channel().messages().getFirst().id()).isEqualTo(id);
    }

    @Test
    void aPostThatWasTakenBeforeTheProgramDiedIsThereOnce() {
        String id = post("board", "1 of 3");
        restart();
        assertThat(post("board", "1 of 3")).isEqualTo(id);
        assertThat(discord.calls(EDIT)).as("it shows that already").isEmpty();
        restart();
        assertThat(post("board", "2 of 3")).isEqualTo(id);
        assertThat(shown()).containsExactly("2 of 3");
    }

    @Test
    void someMinutesLaterOnlyTheJournalKnows() {
        post("board", "1 of 3");
        discord.channel().forgetNonces();
        post("board", "2 of 3");
        assertThat(shown()).as("the process knows").containsExactly("2 of 3");
        restart();
        post("board", "3 of 3");
        assertThat(shown()).containsExactly("2 of 3", "3 of 3");
    }

    @Test
    void aPostThatDiscordTakesLongAfterItWasGivenUpIsNotPostedAgain() throws InterruptedException {
        discord.next(POST, new Fault.Late(Duration.ofSeconds(2)));
        assertThat(unavailable("phase:1").ambiguous()).isTrue();
        post("phase:1", "Phase 1");
        Thread.sleep(1_500);
        assertThat(shown()).containsExactly("Phase 1");
    }

    @Test
    void aDeletedMessageIsGoneAndPostedAnewUnderItsKeyAndNotTheOldOneAgain() {
        String first = post("board", "1 of 3");
        discord.channel().delete(first);
        assertThatThrownBy(() -> chat.update(CHANNEL, first, message("2 of 3")))
                .isInstanceOf(MessageGone.class);
        String second = post("board", "2 of 3");
        assertThat(second).isNotEqualTo(first);
        discord.channel().delete(second);
        assertThat(post("board", "3 of 3")).isNotIn(first, second);
        assertThat(shown()).containsExactly("3 of 3");
        restart();
        post("board", "4 of 3");
        assertThat(shown()).as("found behind the two that are gone").containsExactly("4 of 3");
    }

    @Test
    void aDeletedMessageIsPostedAnewAlsoWhereNothingChanged() {
        String first = post("board", "1 of 3");
        discord.channel().delete(first);
        assertThatThrownBy(() -> chat.update(CHANNEL, first, message("2 of 3")))
                .isInstanceOf(MessageGone.class);
        assertThat(post("board", "1 of 3")).isNotEqualTo(first);
        assertThat(shown()).containsExactly("1 of 3");
    }

    @ParameterizedTest
    @ValueSource(ints = {10_008, 50_005})
    void aMessageThatDiscordDoesNotEditIsGone(int code) {
        String id = post("board", "1 of 3");
        discord.next(EDIT, new Fault.Refuse(code == 10_008 ? 404 : 403, code));
        assertThatThrownBy(() -> chat.update(CHANNEL, id, message("2 of 3")))
                .isInstanceOf(MessageGone.class);
    }

    @Test
    void whatIsNoMessageIsGone() {
        assertThatThrownBy(() -> chat.update(CHANNEL, "C1.7", message("x")))
                .isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> chat.pin(CHANNEL, "")).isInstanceOf(MessageGone.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    404 | 10003  | true  | it was deleted, or the bot may not view it. Give
                    403 | 50001  | true  | Give the bot's role the permission View Channels
                    403 | 50013  | true  | lacks one of View Channels, Send Messages and Read Message History
                    403 | 200001 | true  | (code 200001). Ask an admin of the server
                    404 | 10004  | false | The bot is not in the server. Invite it
                    401 | 0      | false | Discord does not accept the bot's token any more
                    """)
    void aChannelThatTakesNothingSaysWhyAndWhatToDo(
            int status, int code, boolean reachable, String why) {
        String id = post("board", "1 of 3");
        discord.always(POST, new Fault.Refuse(status, code));
        discord.always(EDIT, new Fault.Refuse(status, code));
        ChannelClosed closed = closed("phase:1");
        assertThat(closed.sentence()).contains(why).doesNotContain("!");
        assertThat(closed.reachable()).isEqualTo(reachable);
        assertThatThrownBy(() -> chat.update(CHANNEL, id, message("2 of 3")))
                .isInstanceOf(ChannelClosed.class);
    }

    @Test
    void whatTheConnectionKnowsToBeForbiddenIsNotEvenAsked() throws InterruptedException {
        post("board", "1 of 3");
        discord.deny(discord.channel(), 1L << 11);
        discord.await(() -> closedNow("phase:1"));
        int before = discord.calls(POST).size();
        assertThat(closed("phase:2").sentence())
                .isEqualTo(
                        "The bot may not write in the channel: it lacks the permission Send Messages. Give its role that there, and the messages are brought up to date.");
        assertThat(discord.calls(POST)).hasSize(before);
        discord.deny(discord.channel(), 0);
        discord.await(() -> !closedNow("phase:1"));
    }

    private boolean closedNow(String key) {
        try {
            post(key, "Phase 1");
            return false;
        } catch (ChannelClosed _) {
            return true;
        }
    }

    @Test
    void aChannelThatIsDeletedAndAServerThatTheBotLeftAreSaid() throws InterruptedException {
        FakeChannel other = discord.guild().channel("700000000000000099");
        restart();
        String there = FakeDiscord.GUILD + "/" + other.id();
        chat.post(there, "night-2/board", message("1 of 3"));
        discord.delete(other);
        discord.await(() -> connected.jda().orElseThrow().getTextChannelById(other.id()) == null);
        assertThatThrownBy(() -> chat.post(there, "night-2/board", message("2 of 3")))
                .isInstanceOf(ChannelClosed.class)
                .hasMessageContaining("it was deleted");

        discord.leave(discord.guild());
        discord.await(() -> connected.jda().orElseThrow().getGuilds().isEmpty());
        assertThat(closed("board").sentence())
                .contains("Invite it there with the scopes bot and applications.commands");
        assertThat(closed("board").reachable()).isFalse();
    }

    @Test
    void aPlaceThatIsNoChannelTakesNothing() {
        for (String nowhere : List.of("", "x/y", FakeDiscord.GUILD + "/1", "1/2")) {
            assertThatThrownBy(() -> chat.post(nowhere, "night-1/board", message("x")))
                    .as(nowhere)
                    .isInstanceOf(ChannelClosed.class);
        }
    }

    @Test
    void beforeTheConnectionIsThereItIsTriedAgainLater() {
        DiscordChat early = new DiscordChat(Optional::empty, clock);
        ChatUnavailable later =
                catchThrowableOfType(
                        ChatUnavailable.class,
                        () -> early.post(CHANNEL, "night-1/board", message("x")));
        assertThat(later.ambiguous()).isFalse();
        connected.close();
        assertThat(unavailable("board")).isNotNull();
        assertThat(discord.calls(POST)).isEmpty();
    }

    @Test
    void whereDiscordSaidToWaitNothingIsSentBefore() {
        String id = post("board", "1 of 3");
        discord.next(EDIT, new Fault.TooMany(20));
        ChatUnavailable wait =
                catchThrowableOfType(
                        ChatUnavailable.class, () -> chat.update(CHANNEL, id, message("2 of 3")));
        assertThat(wait.pause()).isEqualTo(Duration.ofSeconds(20));
        assertThat(wait.ambiguous()).isFalse();
        clock.pass(Duration.ofSeconds(15));
        assertThat(
                        catchThrowableOfType(
                                        ChatUnavailable.class,
                                        () -> chat.update(CHANNEL, id, message("3 of 3")))
                                .pause())
                .isEqualTo(Duration.ofSeconds(5));
        post("phase:1", "Phase 1");
        assertThat(discord.calls(EDIT)).as("posts go on, edits wait").hasSize(1);
        clock.pass(Duration.ofSeconds(5));
        chat.update(CHANNEL, id, message("3 of 3"));
        assertThat(shown()).contains("3 of 3");
    }

    @Test
    void editsOfOldMessagesWaitAsLongAsDiscordSays() {
        String id = post("board", "1 of 3");
        discord.next(EDIT, new Fault.OldEdits(4));
        assertThat(
                        catchThrowableOfType(
                                        ChatUnavailable.class,
                                        () -> chat.update(CHANNEL, id, message("2 of 3")))
                                .pause())
                .isEqualTo(Duration.ofSeconds(4));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void whatBreaksAtDiscordIsTriedAgainByUsAndNotByTheLibrary(int status) {
        discord.always(POST, new Fault.Broken(status));
        long begun = System.nanoTime();
        ChatUnavailable broken = unavailable("board");
        assertThat(broken.ambiguous()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
        assertThat(discord.calls(POST)).hasSize(1);
        discord.heal();
        post("board", "1 of 3");
        assertThat(shown()).containsExactly("1 of 3");
    }

    @Test
    void aDiscordThatHangsIsGivenUpAndNothingStaleIsSentWhenItIsBack() throws InterruptedException {
        String id = post("board", "1 of 3");
        discord.always(EDIT, new Fault.Hang());
        long begun = System.nanoTime();
        assertThatThrownBy(() -> chat.update(CHANNEL, id, message("2 of 3")))
                .isInstanceOf(ChatUnavailable.class)
                .hasMessage("Discord did not answer an edit within 1 s");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
        discord.heal();
        chat.update(CHANNEL, id, message("3 of 3"));
        Thread.sleep(300);
        assertThat(discord.channel().history())
                .extracting(FakeMessage::shown)
                .containsExactly("1 of 3", "3 of 3");
    }

    @Test
    void whereNobodyListensNothingWasSent() {
        discord.goAway();
        ChatUnavailable away = unavailable("board");
        assertThat(away.pause()).isZero();
        discord.comeBack();
        post("board", "1 of 3");
        assertThat(shown()).containsExactly("1 of 3");
    }

    @Test
    void aRefusalThatNobodyKnowsIsTriedAgainLater() {
        discord.next(POST, new Fault.Refuse(400, 99_999));
        ChatUnavailable later = unavailable("board");
        assertThat(later).hasMessage("Discord refused a post (400, code 99999)");
        assertThat(later.pause()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void whatDiscordDoesNotTakeAsItIsIsSentInItsPlainestForm() {
        discord.next(POST, new Fault.Refuse(400, 50_035));
        String id = post("phase:1", "Phase 1 is open");
        assertThat(shown())
                .singleElement()
                .satisfies(text ->
                        assertThat(text)
                                .contains("Phase 1 is open")
                                .contains("Discord did not take this message as it is"));
        assertThat(discord.calls(EDIT)).isEmpty();
        chat.update(CHANNEL, id, message("Phase 1 is complete"));
        assertThat(shown()).containsExactly("Phase 1 is complete");

        discord.next(EDIT, new Fault.Refuse(400, 50_035));
        discord.next(EDIT, new Fault.Refuse(403, 50_001));
        assertThatThrownBy(() -> chat.update(CHANNEL, id, message("Phase 1 waits")))
                .isInstanceOf(ChannelClosed.class);
    }

    @Test
    void somebodyIsToldDirectlyAndWhisperedToInAPrivateMessage() {
        chat.direct(CHANNEL, ANA, message("The channel is closed."));
        chat.whisper(CHANNEL, ANA, message("1.1 is claimed by Ben."));
        assertThat(discord.direct(FakeDiscord.ANA).orElseThrow().messages())
                .extracting(FakeMessage::shown)
                .containsExactly("The channel is closed.", "1.1 is claimed by Ben.");
    }

    @Test
    void whoTakesNoPrivateMessagesIsToldNothing() {
        discord.guild()
                .person(
                        new FakePerson(
                                "700000000000000077", "Shy", "", 0, List.of(), false, false));
        for (String id : List.of("700000000000000077", "nobody", FakeDiscord.BOT)) {
            chat.direct(CHANNEL, new Person("discord", id, "Shy"), message("hello"));
        }
        assertThat(discord.calls(POST)).extracting(Call::code).containsExactly(50_007);
    }

    @Test
    void postsAndEditsOfAChannelHaveTheirPace() {
        assertThat(chat.turn(CHANNEL, "a", Kind.POST)).isZero();
        assertThat(chat.turn(CHANNEL, "b", Kind.POST)).isEqualTo(Duration.ofSeconds(1));
        assertThat(chat.turn("2/3", "b", Kind.POST)).isZero();
        assertThat(chat.turn(CHANNEL, "a", Kind.EDIT)).isZero();
        assertThat(chat.turn(CHANNEL, "a", Kind.EDIT)).isEqualTo(Duration.ofMillis(2_500));
        assertThat(chat.turn(CHANNEL, "b", Kind.BOARD)).isEqualTo(Duration.ofMillis(2_500));
        assertThat(chat.turn(CHANNEL, "a", Kind.EDIT)).isEqualTo(Duration.ofSeconds(5));
        clock.pass(Duration.ofMillis(2_500));
        assertThat(chat.turn(CHANNEL, "b", Kind.BOARD)).isZero();
        assertThat(chat.turn("2/3", "a", Kind.EDIT)).isZero();
    }
}
