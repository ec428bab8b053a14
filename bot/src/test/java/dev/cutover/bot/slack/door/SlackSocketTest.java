package dev.cutover.bot.slack.door;

import static dev.cutover.bot.slack.fake.FakeSlack.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.cutover.bot.slack.fake.FakeSlack;
import dev.cutover.bot.slack.fake.FakeSocket;
import dev.cutover.bot.slack.fake.Fault;
import dev.cutover.bot.slack.fake.Pipe;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Socket Mode with the real client, against a server of ours.
class SlackSocketTest {

    private static final String PLAN =
            "# Night\n\n## Phase 1: One\n\n- [ ] **1.1** First\n- [ ] **1.2** Second\n";

    @TempDir private Path folder;
    private SlackSite site;
    private FakeSlack slack;
    private FakeSocket socket;
    private Pipe pipe;

    @BeforeEach
    void open() throws Exception {
        slack = FakeSlack.start();
        pipe = Pipe.to(slack.port());
        slack.socketUrl("ws://127.0.0.1:%d/link/?ticket=1".formatted(pipe.port()));
        socket = FakeSocket.of(slack);
        site = SlackSite.open(slack, folder, PLAN, Map.of("SLACK_APP_TOKEN", FakeSlack.APP_TOKEN));
        socket.awaitConnections(1);
    }

    @AfterEach
    void close() {
        site.close();
        pipe.close();
        slack.close();
    }

    private String type(String text) {
        return socket.send(
                "slash_commands",
                Payload.json(Payload.command(ANA, text, site.slack.responseUrl(ANA))));
    }

    private String answer(String envelope) throws InterruptedException {
        return socket.acknowledgement(envelope)
                .getAsJsonObject("payload")
                .get("text")
                .getAsString();
    }

    @Test
    void aCommandIsAnsweredInTheAcknowledgement() throws Exception {
        assertThat(answer(type("start night"))).startsWith("The cutover");
        assertThat(answer(type("claim 1.1"))).contains("1.1");
        assertThat(answer(type("clam 1.1"))).contains("claim");
    }

    @Test
    void theSameEnvelopeAgainIsAnsweredTheSame() throws Exception {
        answer(type("start night"));
        Map<String, String> claim = Payload.command(ANA, "claim 1.1", "");
        String first = socket.send("slash_commands", Payload.json(claim));
        String again = socket.send("slash_commands", Payload.json(claim));
        assertThat(answer(again)).isEqualTo(answer(first));
        long claims =
                site.run().entries().stream()
                        .filter(entry -> entry.event().toString().contains("TaskClaimed"))
                        .count();
        assertThat(claims).isEqualTo(1);
    }

    @Test
    void everyEnvelopeIsAcknowledgedWhateverIsInIt() throws Exception {
        JsonObject empty = new JsonObject();
        JsonObject strange = Payload.parse("{\"type\":\"nobody_knows\",\"x\":[1,2]}");
        List<String> envelopes =
                List.of(
                        socket.send("slash_commands", empty),
                        socket.send("interactive", empty),
                        socket.send("interactive", strange),
                        socket.send("events_api", empty),
                        socket.send("events_api", strange),
                        socket.send("a_new_type", strange),
                        socket.send(
                                "slash_commands",
                                Payload.json(Map.of("command", "/other", "text", "x"))));
        socket.raw("no json");
        socket.raw("[]");
        for (String envelope : envelopes) {
            assertThat(socket.acknowledgement(envelope)).isNotNull();
        }
        assertThat(answer(envelopes.getLast())).startsWith("The command could not be understood.");
        assertThat(socket.connections()).isEqualTo(1);
    }

    @Test
    void whatSlackAnnouncesToEndIsReplacedBefore() throws Exception {
        answer(type("start night"));
        String before = type("claim 1.1");
        socket.announceEnd();
        socket.awaitConnections(2);
        assertThat(answer(before)).contains("1.1");
        assertThat(answer(type("done 1.1"))).contains("1.1");
    }

    @Test
    void aCutConnectionIsReplaced() throws Exception {
        answer(type("start night"));
        long began = System.nanoTime();
        pipe.cut();
        socket.awaitConnections(2);
        assertThat((System.nanoTime() - began) / 1_000_000).isLessThan(2_000);
        assertThat(answer(type("claim 1.1"))).contains("1.1");
    }

    /// A zombie: the line is there, and nothing comes through it.
    @Test
    void aConnectionThatWentDeadIsReplaced() throws Exception {
        answer(type("start night"));
        pipe.goDead();
        long began = System.nanoTime();
        socket.awaitConnections(2);
        assertThat((System.nanoTime() - began) / 1_000_000_000).isLessThan(15);
        assertThat(answer(type("claim 1.1"))).contains("1.1");
    }

    @Test
    void whereSlackDoesNotGreetItIsTriedAgain() throws Exception {
        socket.mute(true);
        pipe.cut();
        site.slack.await("apps.connections.open", 1);
        socket.mute(false);
        socket.awaitConnections(2);
        assertThat(answer(type("start night"))).startsWith("The cutover");
    }

    @Test
    void whileSlackIsAwayItIsTriedWithPauses() throws Exception {
        slack.always("apps.connections.open", new Fault.Broken());
        pipe.cut();
        slack.await("apps.connections.open", 3);
        slack.heal();
        socket.awaitConnections(2);
        assertThat(slack.calls("apps.connections.open")).hasSizeLessThan(10);
    }

    @Test
    void itEndsCleanly() throws Exception {
        answer(type("start night"));
        site.bot.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("WebSocket"));
    }

    @Test
    void aHundredAtOnceAreAnsweredBesideEachOther() throws Exception {
        answer(type("start night"));
        List<String> envelopes = IntStream.range(0, 100).mapToObj(_ -> type("status")).toList();
        for (String envelope : envelopes) {
            assertThat(answer(envelope)).contains("First");
        }
    }
}
