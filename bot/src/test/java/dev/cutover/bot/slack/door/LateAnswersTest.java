package dev.cutover.bot.slack.door;

import static dev.cutover.bot.slack.door.SignedRequests.form;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import dev.cutover.bot.answers.Patience;
import dev.cutover.bot.slack.api.SlackApi;
import dev.cutover.bot.slack.blocks.SlackBlocks;
import dev.cutover.bot.slack.chat.SlackChat;
import dev.cutover.bot.slack.fake.FakeSlack;
import dev.cutover.bot.slack.guard.Signature;
import dev.cutover.bot.slack.inbound.Afterwards;
import dev.cutover.bot.slack.inbound.Directory;
import dev.cutover.bot.slack.inbound.Payloads;
import dev.cutover.bot.slack.inbound.Reception;
import dev.cutover.bot.slack.inbound.Reception.Behind;
import dev.cutover.bot.slack.inbound.ResponseUrls;
import dev.cutover.bot.slack.inbound.Surfaces;
import dev.cutover.bot.slack.inbound.Talk;
import dev.cutover.bot.slack.inbound.Telling;
import dev.cutover.bot.web.Listen;
import dev.cutover.bot.web.WebServer;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.Text;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Over HTTP, a command that takes longer than Slack waits.
class LateAnswersTest {

    @TempDir private Path folder;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CompletableFuture<Boolean> answered = new CompletableFuture<>();
    private FakeSlack slack;
    private SlackApi api;
    private ResponseUrls urls;
    private Directory directory;
    private BoltApp bolt;
    private Afterwards afterwards;
    private WebServer server;
    private SignedRequests requests;

    @BeforeEach
    void open() {
        slack = FakeSlack.start();
        api = new SlackApi(slack.url(), _ -> Optional.of(FakeSlack.TOKEN));
        urls = new ResponseUrls(slack.url());
        directory = Directory.open(folder.resolve("people.tsv"), (_, _) -> Optional.empty());
        afterwards = new Afterwards();
        bolt =
                new BoltApp(
                        Slack.getInstance(new SlackConfig()),
                        reception(),
                        new Payloads(directory),
                        (_, _) -> {});
        server =
                WebServer.start(
                        new Listen("127.0.0.1", 0, Set.of()), Optional::empty, List.of(http()));
        requests = new SignedRequests(server.port());
    }

    @AfterEach
    void close() {
        ready.countDown();
        requests.close();
        server.close();
        afterwards.close();
        bolt.close();
        directory.close();
        urls.close();
        api.close();
        slack.close();
    }

    private SlackHttp http() {
        return new SlackHttp(
                new Signature(SignedRequests.SECRET), bolt, afterwards, InstantSource.system());
    }

    private Reception reception() {
        SlackBlocks blocks = new SlackBlocks(ZoneOffset.UTC);
        return new Reception(
                new Behind(new Talk(this::answer), Surfaces.NONE, _ -> {}, _ -> {}),
                new Telling(blocks, urls, new SlackChat(api, blocks, InstantSource.system())),
                new Patience(Duration.ofMillis(300)),
                InstantSource.system());
    }

    private Answer answer() {
        asked.countDown();
        try {
            assertThat(ready.await(20, TimeUnit.SECONDS)).isTrue();
            answered.complete(true);
        } catch (InterruptedException e) {
            answered.complete(false);
            throw new AssertionError(e);
        }
        return new Answer(true, Message.of(Text.of("In the end")), 1);
    }

    private String command(String url) {
        return form(Payload.command(FakeSlack.ANA, "claim 1.1", slack.responseUrl(url)));
    }

    @Test
    void whileItIsAtWorkSlackIsToldSoAndTheAnswerComesLater() throws Exception {
        HttpResponse<String> meanwhile = requests.send(command("later"));
        assertThat(SlackSite.text(meanwhile)).startsWith("This takes longer than usual.");
        assertThat(slack.responses("later")).isEmpty();
        ready.countDown();
        awaitResponses("later");
        assertThat(slack.responses("later").getFirst()).contains("In the end");
    }

    private void awaitResponses(String name) throws InterruptedException {
        for (int time = 0; time < 200 && slack.responses(name).isEmpty(); time++) {
            Thread.sleep(25);
        }
        assertThat(slack.responses(name)).hasSize(1);
    }

    @Test
    void nothingElseComesOnAConnectionWhoseRequestIsAtWork() {
        HttpResponse<String> first = requests.send(command("first"));
        assertThat(first.headers().firstValue("Connection")).hasValue("close");
        HttpResponse<String> second = requests.send(command("second"));
        assertThat(SlackSite.text(second)).startsWith("This takes longer than usual.");
    }

    @Test
    void aPressIsAcknowledgedMeanwhile() {
        CompletableFuture<HttpResponse<String>> pressed =
                CompletableFuture.supplyAsync(() ->
                        requests.payload(
                                Payload.press(
                                                FakeSlack.ANA,
                                                "v1|night|1.1|claim|0",
                                                "1.1",
                                                slack.responseUrl("press"))
                                        .toString()));
        assertThat(pressed.orTimeout(5, TimeUnit.SECONDS).join().body()).isEmpty();
        assertThat(ready.getCount()).isEqualTo(1);
    }

    @Test
    void nobodyIsInterruptedAtTheDiskWhileTheServerEnds() throws Exception {
        CompletableFuture<Void> typed =
                CompletableFuture.runAsync(() -> requests.send(command("end")));
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Void> ending = CompletableFuture.runAsync(server::close);
        Thread.sleep(1_000);
        ready.countDown();
        assertThat(answered.get(10, TimeUnit.SECONDS)).isTrue();
        ending.get(30, TimeUnit.SECONDS);
        typed.handle((_, _) -> true).get(30, TimeUnit.SECONDS);
    }
}
