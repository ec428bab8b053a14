package dev.cutover.commands.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.cutover.commands.Entry;
import dev.cutover.commands.Entry.Part;
import dev.cutover.commands.Event;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How every event stands in the journals that are out there. Who changes one of the files in
/// `events` decides that old journals are read differently; who adds an event approves its file.
class StoredEventsTest {

    static Stream<Event> events() {
        return SampleEvents.full();
    }

    @ParameterizedTest
    @MethodSource("events")
    void isWrittenAsApproved(Event event) throws IOException {
        assertThat(written(event)).isEqualTo(approved(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void isReadAsApproved(Event event) throws IOException {
        assertThat(EventJson.read(approved(event).getBytes(UTF_8)))
                .hasToString(new Line.Written(entry(event), Fingerprint.NONE).toString());
    }

    /// A form that is not written any more stays as `task-completed.1.json`.
    @Test
    void everyFormThatWasEverWrittenIsStillRead() throws IOException, URISyntaxException {
        URL events = Objects.requireNonNull(StoredEventsTest.class.getResource("/events"));
        try (Stream<Path> files = Files.list(Path.of(events.toURI()))) {
            for (Path file : files.toList()) {
                assertThat(EventJson.read(Files.readString(file).strip().getBytes(UTF_8)))
                        .as("journals hold lines as in %s", file.getFileName())
                        .isInstanceOf(Line.Written.class);
            }
        }
    }

    private static String approved(Event event) throws IOException {
        String name = EventTypes.nameOf(event) + ".json";
        try (@Nullable InputStream file =
                StoredEventsTest.class.getResourceAsStream("/events/" + name)) {
            return file == null
                    ? fail(
                            "No events/%s. If this is how it shall be stored for good, put it there:%n%s"
                                    .formatted(name, written(event)))
                    : new String(file.readAllBytes(), UTF_8).stripTrailing();
        }
    }

    private static String written(Event event) {
        return new String(EventJson.write(entry(event), Fingerprint.NONE), UTF_8);
    }

    private static Entry entry(Event event) {
        return Samples.entry(1, Part.WHOLE, event);
    }
}
