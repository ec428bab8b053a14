package dev.cutover.bot.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.answers.Patience;
import dev.cutover.bot.settings.Secret;
import dev.cutover.bot.slack.SlackPlace;
import dev.cutover.bot.slack.api.SlackApi;
import dev.cutover.bot.slack.blocks.SlackBlocks;
import dev.cutover.bot.slack.chat.SlackChat;
import dev.cutover.bot.slack.fake.FakeSlack;
import dev.cutover.bot.slack.inbound.Inbound.Anywhere;
import dev.cutover.bot.slack.inbound.Inbound.Gone;
import dev.cutover.bot.slack.inbound.Inbound.HomeOpened;
import dev.cutover.bot.slack.inbound.Inbound.OnMessage;
import dev.cutover.bot.slack.inbound.Inbound.Pressed;
import dev.cutover.bot.slack.inbound.Inbound.Spot;
import dev.cutover.bot.slack.inbound.Inbound.Submitted;
import dev.cutover.bot.slack.inbound.Inbound.Typed;
import dev.cutover.bot.slack.inbound.Reception.Behind;
import dev.cutover.commands.Person;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.Text;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is answered at once, what later, and what never twice.
class ReceptionTest {

    private static final Secret NOTHING = new Secret("");
    private static final SlackPlace PLACE = new SlackPlace(FakeSlack.TEAM, FakeSlack.CHANNEL);
    private static final Person BEN = new Person("slack", FakeSlack.BEN, "Ben");

    private final List<String> done = new ArrayList<>();
    private final BlockingQueue<Ack> early = new LinkedBlockingQueue<>();
    private FakeSlack slack;
    private SlackApi api;
    private ResponseUrls urls;

    @BeforeEach
    void open() {
        slack = FakeSlack.start();
        api = new SlackApi(slack.url(), _ -> Optional.of(FakeSlack.TOKEN));
        urls = new ResponseUrls(slack.url());
    }

    @AfterEach
    void close() {
        urls.close();
        api.close();
        slack.close();
    }

    private Reception reception(Supplier<Answer> answer) {
        SlackBlocks blocks = new SlackBlocks(ZoneOffset.UTC);
        Telling telling =
                new Telling(blocks, urls, new SlackChat(api, blocks, InstantSource.system()));
        return new Reception(
                new Behind(new Talk(answer), Surfaces.NONE, done::add, done::add),
                telling,
                new Patience(Duration.ofMillis(200)),
                InstantSource.system());
    }

    private static Answer answer(boolean ok, String text) {
        return new Answer(ok, Message.of(Text.of(text)), 1);
    }

    private Typed typed(String interaction, String url) {
        return new Typed(PLACE, BEN, interaction, NOTHING, new Secret(url), "status");
    }

    private static Pressed pressed(String action, String url, boolean ephemeral) {
        return new Pressed(
                PLACE,
                BEN,
                "press:1",
                NOTHING,
                new Secret(url),
                action,
                new Spot("1.1", "1.0", "", ephemeral));
    }

    @Test
    void whatIsQuickIsAnsweredInTheAcknowledgement() {
        Ack ack = reception(() -> answer(true, "All is well")).receive(typed("a", ""), early::add);
        assertThat(ack.json().orElseThrow()).contains("\"ephemeral\"").contains("All is well");
        assertThat(ack.then()).isEmpty();
    }

    @Test
    void whatTakesLongIsAcknowledgedMeanwhileAndAnsweredLater() throws Exception {
        CountDownLatch ready = new CountDownLatch(1);
        CompletableFuture<Ack> late =
                CompletableFuture.supplyAsync(() ->
                        reception(() -> after(ready))
                                .receive(typed("a", slack.responseUrl("later")), early::add));
        Ack meanwhile = early.poll(2, TimeUnit.SECONDS);
        assertThat(meanwhile.json().orElseThrow()).contains("This takes longer than usual.");
        assertThat(late).isNotDone();
        ready.countDown();
        Ack ack = late.join();
        assertThat(ack.sent()).isTrue();
        try (Afterwards afterwards = new Afterwards()) {
            afterwards.run(ack.then());
        }
        assertThat(early).isEmpty();
        assertThat(slack.responses("later")).hasSize(1);
        assertThat(slack.responses("later").getFirst()).contains("In the end");
    }

    @Test
    void aPressThatTakesLongIsAcknowledgedMeanwhileAndItsRefusalToldLater() throws Exception {
        CountDownLatch ready = new CountDownLatch(1);
        Pressed press = pressed("v1|night|1.1|claim|0", slack.responseUrl("no"), false);
        CompletableFuture<Ack> late =
                CompletableFuture.supplyAsync(() ->
                        reception(() -> new Answer(false, after(ready).message(), 1))
                                .receive(press, early::add));
        assertThat(early.poll(2, TimeUnit.SECONDS)).isEqualTo(Ack.EMPTY);
        ready.countDown();
        assertThat(late.join().sent()).isTrue();
        late.join().then().forEach(Runnable::run);
        assertThat(slack.responses("no").getFirst()).contains("In the end");
    }

    private static Answer after(CountDownLatch ready) {
        try {
            ready.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return answer(true, "In the end");
    }

    @Test
    void whatGoesWrongIsSaidWithAReference() {
        Ack ack =
                reception(
                                () -> {
                                    throw new IllegalStateException("a bug");
                                })
                        .receive(typed("a", ""), early::add);
        assertThat(ack.json().orElseThrow())
                .contains("Something went wrong on the server")
                .doesNotContain("a bug");
    }

    @Test
    void aSecondDeliveryHasTheSameAnswerAndNothingFollows() {
        Reception reception = reception(() -> answer(false, "No"));
        Pressed press = pressed("v1|night|1.1|claim|0", slack.responseUrl("no"), false);
        assertThat(reception.receive(press, early::add).then()).hasSize(1);
        assertThat(reception.receive(press, early::add).then()).isEmpty();
    }

    @Test
    void aRefusedPressIsToldAloneInItsThreadAndTheMessageIsLookedAt() {
        Ack ack =
                reception(() -> answer(false, "Ana has it"))
                        .receive(
                                pressed("v1|night|1.1|claim|0", slack.responseUrl("no"), false),
                                early::add);
        assertThat(ack.json()).isEmpty();
        ack.then().forEach(Runnable::run);
        assertThat(slack.responses("no").getFirst())
                .contains("Ana has it")
                .contains("\"thread_ts\":\"1.0\"");
        assertThat(done).containsExactly("night");
    }

    @Test
    void aPressThatEverybodySeesIsNotTold() {
        Reception reception = reception(() -> answer(true, "It is yours"));
        for (String verb :
                List.of("claim", "done", "unblock", "check", "approve", "go", "resume")) {
            assertThat(
                            reception
                                    .receive(
                                            pressed("v1|night|1|" + verb + "|0", "", false),
                                            early::add)
                                    .then())
                    .as(verb)
                    .isEmpty();
        }
    }

    @Test
    void whatOnlyOnePersonSeesIsToldThem() {
        for (Pressed press :
                List.of(
                        pressed("v1|night|1|claim|0", slack.responseUrl("a"), true),
                        pressed("v1|night||next|0", slack.responseUrl("b"), false),
                        pressed("v1||1:0:disk|lookup|0", slack.responseUrl("c"), false))) {
            reception(() -> answer(true, "It is so"))
                    .receive(press, early::add)
                    .then()
                    .forEach(Runnable::run);
        }
        for (String name : List.of("a", "b", "c")) {
            assertThat(slack.responses(name)).hasSize(1);
        }
        assertThat(done).isEmpty();
    }

    @Test
    void formsMenusAndTheHomeTabAreAcknowledgedWhereThereAreNone() {
        Reception reception = reception(() -> answer(true, ""));
        List<Inbound> others =
                List.of(
                        new Submitted("T1", BEN, "1", NOTHING, "V1", "x", "", Map.of("a", "b")),
                        new OnMessage(PLACE, BEN, "2", NOTHING, NOTHING, "x", "text", "1.1"),
                        new Anywhere("T1", BEN, "3", NOTHING, "x"),
                        new HomeOpened("T1", BEN, "4"));
        for (Inbound other : others) {
            assertThat(reception.receive(other, early::add)).isEqualTo(Ack.EMPTY);
        }
    }

    @Test
    void whoeverHasToHearsThatAWorkspaceIsGone() {
        Reception reception = reception(() -> answer(true, ""));
        Gone gone = new Gone("T1", Person.BOT, "1");
        reception.receive(gone, early::add).then().forEach(Runnable::run);
        reception.receive(gone, early::add).then().forEach(Runnable::run);
        assertThat(done).containsExactly("T1");
    }

    @Test
    void nothingSecretIsInWhatIsWritten() {
        Typed typed =
                new Typed(PLACE, BEN, "a", new Secret("1.2.trigger"), new Secret("https://u"), "x");
        assertThat(typed.toString()).doesNotContain("trigger\"", "1.2.", "https://u");
    }

    @Test
    void onlySlacksOwnHostsAreAnswered() {
        for (String url :
                List.of(
                        "",
                        "x",
                        "http://hooks.slack.com/a",
                        "https://hooks.slack.com.evil.example/a",
                        "https://evil.example/hooks.slack.com",
                        "https://user@hooks.slack.com/a",
                        "https://hooks.slack.com:8443/a",
                        "http://127.0.0.1:1/a",
                        "http://localhost/a",
                        "file:///etc/passwd",
                        "https://[::1]/",
                        "ht tp://x")) {
            assertThat(urls.send(new Secret(url), "{}")).as(url).isFalse();
        }
        assertThat(urls.send(new Secret(slack.responseUrl("ok")), "{}")).isTrue();
        assertThat(slack.responses("ok")).containsExactly("{}");
    }

    @Test
    void anAddressThatIsUsedUpIsNotTriedAgain() {
        for (int time = 0; time < 5; time++) {
            assertThat(urls.send(new Secret(slack.responseUrl("x")), "{}")).isTrue();
        }
        assertThat(urls.send(new Secret(slack.responseUrl("x")), "{}")).isFalse();
    }

    @Test
    void nobodyIsFollowedElsewhere() {
        slack.at(
                "/moved",
                _ ->
                        new MockResponse.Builder()
                                .code(302)
                                .setHeader("Location", slack.responseUrl("elsewhere"))
                                .build());
        String moved = slack.url().replace("/api/", "/moved");
        assertThat(urls.send(new Secret(moved), "{}")).isFalse();
        assertThat(slack.responses("elsewhere")).isEmpty();
    }

    @Test
    void whereSlackIsBusyItIsTriedAgain() {
        List<Integer> tries = new ArrayList<>();
        slack.at(
                "/busy",
                _ -> {
                    tries.add(1);
                    return new MockResponse.Builder().code(tries.size() < 2 ? 503 : 200).build();
                });
        assertThat(urls.send(new Secret(slack.url().replace("/api/", "/busy")), "{}")).isTrue();
        assertThat(tries).hasSize(2);
    }
}
