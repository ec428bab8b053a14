package dev.cutover.bot.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.Text;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsTest {

    private static final String GENERAL = "channel=general&as=Dana";

    @TempDir private Path folder;
    private Site site;

    @BeforeEach
    void open() {
        site = Site.open(folder);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void everythingComesInOrder() {
        try (EventReader reader = new EventReader(site, GENERAL, "")) {
            String id = site.chat.post("general", "board", message("board"));
            site.chat.update("general", id, message("board 1"));
            site.chat.reply("general", id, "line", message("reply"));
            site.chat.pin("general", id);
            site.chat.update("general", id, message("board 2"));
            site.talk("Ana", "hello");

            assertThat(reader.nextPuts()).containsExactly("m1");
            assertThat(reader.nextPuts()).containsExactly("b1");
            assertThat(reader.nextPuts()).containsExactly("m2", "s1");
            assertThat(reader.nextPuts()).containsExactly("p1", "b1");
            assertThat(reader.nextPuts()).containsExactly("p1");
            assertThat(reader.nextPuts()).containsExactly("m3");
        }
    }

    @Test
    void anEventIsTheRenderedNodeAndWhatIsSaidOfIt() {
        try (EventReader reader = new EventReader(site, GENERAL, "")) {
            site.talk("Ana", "hello <b>");

            Map<String, String> event = reader.next();
            assertThat(event.get("event")).isEqualTo("change");
            assertThat(event.get("id")).matches("[0-9a-f]{8}-1");
            JsonObject data = JsonParser.parseString(event.get("data")).getAsJsonObject();
            assertThat(data.get("say").getAsString()).isEqualTo("Ana: hello <b>");
            JsonObject put = data.getAsJsonArray("put").get(0).getAsJsonObject();
            assertThat(put.get("in").getAsString()).isEqualTo("messages");
            assertThat(put.get("html").getAsString())
                    .contains("<p class=\"said\" dir=\"auto\">hello &lt;b&gt;</p>");
        }
    }

    @Test
    void aWhisperComesToItsPersonAlone() {
        try (EventReader dana = new EventReader(site, "channel=general&as=DANA", "");
                EventReader ben = new EventReader(site, "channel=general&as=Ben", "");
                EventReader nobody = new EventReader(site, "channel=general", "")) {
            site.run.whisper(Person.local("Dana"), "a secret");
            site.talk("Ana", "for all");

            assertThat(dana.next().get("data")).contains("a secret");
            assertThat(dana.next().get("data")).contains("for all");
            assertThat(ben.next().get("data")).contains("for all");
            assertThat(nobody.next().get("data")).contains("for all");
        }
    }

    @Test
    void anotherChannelIsAnotherStream() {
        try (EventReader reader = new EventReader(site, "channel=random", "")) {
            site.talk("Ana", "in general");
            site.chat.talk("random", Person.local("Ana"), "in random");

            assertThat(reader.next().get("data")).contains("in random");
        }
    }

    @Test
    void whoComesBackMissesNothing() {
        String last;
        try (EventReader reader = new EventReader(site, GENERAL, "")) {
            site.talk("Ana", "one");
            last = reader.next().get("id");
        }
        site.talk("Ana", "two");
        site.run.whisper(Person.local("Dana"), "three, for Dana");
        site.run.whisper(Person.local("Ben"), "not for Dana");
        site.talk("Ana", "four");

        try (EventReader back = new EventReader(site, GENERAL, "Last-Event-ID: " + last + "\r\n")) {
            assertThat(back.next().get("data")).contains("two");
            assertThat(back.next().get("data")).contains("three, for Dana");
            assertThat(back.next().get("data")).contains("four");
        }
        try (EventReader fresh = new EventReader(site, GENERAL + "&after=" + last, "")) {
            assertThat(fresh.next().get("data")).contains("two");
        }
    }

    @Test
    void whoWasAwayTooLongIsToldToBringThemselvesUpToDate() {
        for (int i = 0; i <= ChannelFeed.REMEMBERED; i++) {
            site.run.whisper(Person.local("Ben"), "x");
        }
        String now = site.get("/").body().replaceAll("(?s).*data-position=\"([^\"]+)\".*", "$1");
        String epoch = now.substring(0, now.indexOf('-'));

        for (String position :
                List.of(epoch + "-0", "00000000-3", epoch + "-999999", "x", epoch + "-x")) {
            try (EventReader back =
                    new EventReader(site, GENERAL, "Last-Event-ID: " + position + "\r\n")) {
                assertThat(back.next())
                        .isEqualTo(Map.of("event", "resync", "id", now, "data", "{}"));
            }
        }
        try (EventReader back = new EventReader(site, GENERAL, "Last-Event-ID: " + now + "\r\n")) {
            site.talk("Ana", "next");
            assertThat(back.next().get("data")).contains("next");
        }
    }

    @Test
    void aStreamThatIsQuietBeats() {
        try (EventReader reader = new EventReader(site, GENERAL, "")) {
            Thread.startVirtualThread(this::talkLater);
            reader.next();

            assertThat(reader.comments).contains("still here");
        }
    }

    @Test
    void aSlowReaderIsToldToReloadAndNobodyWaitsForThem() {
        String large = "x".repeat(9_000);
        try (EventReader slow = new EventReader(site, GENERAL, "");
                EventReader quick = new EventReader(site, GENERAL, "")) {
            List<String> seen = new ArrayList<>();
            for (int i = 0; i < 1_200; i++) {
                site.run.whisper(Person.local("Dana"), large);
                seen.add(quick.next().get("event"));
            }

            assertThat(seen).hasSize(1_200).containsOnly("change");
            Map<String, String> last = Map.of();
            for (Map<String, String> event = slow.next(); !event.isEmpty(); event = slow.next()) {
                last = event;
            }
            assertThat(last).isEqualTo(Map.of("event", "reload", "data", "{}"));
        }
    }

    @Test
    void aFullQueueIsReplacedByTheOrderToReload() throws InterruptedException {
        Viewer viewer = new Viewer(Person.local("Dana"));
        for (int i = 0; i <= Viewer.MOST_WAITING + 5; i++) {
            viewer.offer(Frame.of("e", i, null, "change", "{}"));
        }

        assertThat(viewer.next(Duration.ZERO)).isEqualTo(Frame.RELOAD);
        assertThat(viewer.next(Duration.ZERO)).isNull();
    }

    @Test
    void thereIsRoomForManyReadersAndAnEndToIt() {
        List<EventReader> readers = new ArrayList<>();
        try {
            for (int i = 0; i < EventsDoor.MOST_VIEWERS; i++) {
                readers.add(new EventReader(site, GENERAL, ""));
            }
            assertThatThrownBy(() -> new EventReader(site, GENERAL, "").close())
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(site.get("/local/events").statusCode()).isEqualTo(503);
            site.talk("Ana", "to all of you");
            for (EventReader reader : readers) {
                assertThat(reader.next().get("data")).contains("to all of you");
            }
        } finally {
            readers.forEach(EventReader::close);
        }
    }

    @Test
    void aServerThatStopsEndsItsStreamsAtOnce() {
        try (EventReader reader = new EventReader(site, GENERAL, "")) {
            long before = System.nanoTime();
            site.server.close();

            assertThat(reader.next()).isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isLessThan(Duration.ofSeconds(5));
        }
    }

    private void talkLater() {
        try {
            Thread.sleep(Duration.ofMillis(700));
        } catch (InterruptedException _) {
            return;
        }
        site.talk("Ana", "at last");
    }

    private static Message message(String text) {
        return Message.of(Text.of(text));
    }
}
