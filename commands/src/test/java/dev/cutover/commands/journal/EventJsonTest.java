package dev.cutover.commands.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.commands.Cause;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Entry.Part;
import dev.cutover.commands.Event;
import dev.cutover.commands.LogEvent.NoteWritten;
import dev.cutover.commands.Person;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventJsonTest {

    @Test
    void aLineReadsLikeThis() {
        Entry entry =
                Samples.entry(12, new Part(1, 2), new NoteWritten(3, "Größe > \"4 GB\"\nok", null));

        assertThat(written(entry))
                .isEqualTo(
                        "{\"seq\":12,\"at\":\"2026-11-21T02:10:15.123Z\","
                                + "\"by\":{\"platform\":\"slack\",\"id\":\"U1ANA\",\"name\":\"Ana Łęcka\"},"
                                + "\"interaction\":\"click-12\",\"part\":1,\"of\":2,\"type\":\"note-written\","
                                + "\"payload\":{\"number\":3,\"text\":\"Größe > \\\"4 GB\\\"\\nok\"},"
                                + "\"prev\":\""
                                + Fingerprint.NONE
                                + "\"}");
    }

    @Test
    void anInteractionThatThereIsNotIsLeftOut() {
        Entry entry =
                new Entry(1, Samples.NIGHT, new Cause(Person.BOT, null), Part.WHOLE, note("x"));

        assertThat(written(entry)).doesNotContain("interaction");
        assertThat(read(written(entry))).isEqualTo(entry);
    }

    static Stream<Event> events() {
        return Stream.concat(SampleEvents.full(), SampleEvents.bare());
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventComesBackAsItWas(Event event) {
        Entry entry = Samples.entry(1, Part.WHOLE, event);

        assertThat(read(written(entry))).hasToString(entry.toString());
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyFieldOfAPayloadThatIsWrittenWithoutOptionsIsNeeded(Event event) {
        JsonObject payload = line(Samples.entry(1, Part.WHOLE, event)).getAsJsonObject("payload");
        for (String field : optionalsLeftOut(event)) {
            JsonObject line = line(Samples.entry(1, Part.WHOLE, event));
            line.getAsJsonObject("payload").remove(field);

            assertThat(EventJson.read(line.toString().getBytes(UTF_8)))
                    .isEqualTo(new Line.Wrong("\"%s\" is missing".formatted(field)));
            assertThat(payload.has(field)).isTrue();
        }
    }

    static Stream<String> words() {
        return Stream.of(
                "",
                "\"\\/\b\f\n\r\t",
                "\0 nul \u0001",
                "half \ud83d of a pair",
                "\udc00 the other half first \ud800",
                "\ud800",
                "right to left \u202e\u200f שלום",
                "👩‍🚒 🏳️‍🌈 e\u0301",
                "\u2028\u2029\ufeff\ufffe\uffff",
                "</script> & <b> ' = \\u0041",
                "x".repeat(10_000),
                "🦺".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("words")
    void whateverPeopleTypeComesBackAsItWas(String words) {
        assertComesBack(words);
    }

    @Test
    void anySequenceOfCharactersComesBackAsItWas() {
        Random random = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder words = new StringBuilder();
            random.ints(random.nextInt(30), 0, Character.MAX_VALUE + 1)
                    .forEach(c -> words.append((char) c));
            assertComesBack(words.toString());
        }
    }

    @Test
    void anEventThatThisVersionDoesNotKnowIsNamed() {
        JsonObject line = line(Samples.entry(1, Part.WHOLE, note("x")));
        line.addProperty("type", "coffee-made");

        assertThat(EventJson.read(line.toString().getBytes(UTF_8)))
                .isEqualTo(new Line.Wrong("\"coffee-made\" is no event this version knows"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seq", "at", "by", "part", "of", "type", "payload", "prev"})
    void aFieldOfTheFrameThatIsMissingIsNamed(String field) {
        JsonObject line = line(Samples.entry(1, Part.WHOLE, note("x")));
        line.remove(field);

        assertThat(EventJson.read(line.toString().getBytes(UTF_8)))
                .isEqualTo(new Line.Wrong("\"%s\" is missing".formatted(field)));
    }

    @Test
    void aFieldOfAnotherKindIsNamed() {
        String line = written(Samples.entry(1, Part.WHOLE, note("x")));

        assertThat(wrong(line.replace("\"number\":3", "\"number\":3.5")))
                .contains("\"number\" is no whole number");
        assertThat(wrong(line.replace("\"number\":3", "\"number\":3000000000")))
                .contains("\"number\"");
        assertThat(wrong(line.replace("\"number\":3", "\"number\":\"3\"")))
                .contains("\"number\" is not a number");
        assertThat(wrong(line.replace("\"text\":\"x\"", "\"text\":4")))
                .contains("\"text\" is not a text");
        assertThat(wrong(line.replace("2026-", "twenty26-"))).contains("\"at\" is no time");
        assertThat(wrong("[1]")).contains("is not an object");
        assertThat(wrong(line + line)).contains("something follows");
    }

    @Test
    void fieldsThatALaterVersionAddedArePassedOver() {
        Entry entry = Samples.entry(1, Part.WHOLE, note("x"));
        JsonObject line = line(entry);
        line.addProperty("later", 1);
        line.getAsJsonObject("payload").addProperty("later", 1);

        assertThat(read(line.toString())).isEqualTo(entry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "{\"seq\":1", "hello", "{'seq':1}", "\0\0\0", "{}\0\0", "nan"})
    void whatIsNoJsonIsGarbled(String bytes) {
        assertThat(EventJson.read(bytes.getBytes(UTF_8))).isInstanceOf(Line.Garbled.class);
    }

    @Test
    void bytesThatAreNotUtf8AreGarbled() {
        assertThat(EventJson.read(new byte[] {'"', (byte) 0xc3, '"'}))
                .isEqualTo(new Line.Garbled("it is not JSON"));
    }

    private static void assertComesBack(String words) {
        Person by = new Person("local", words, words);
        Entry entry = new Entry(1, Samples.NIGHT, new Cause(by, words), Part.WHOLE, note(words));

        String line = written(entry);

        assertThat(line).doesNotContain("\n", "\r", "\0");
        assertThat(read(line)).hasToString(entry.toString());
    }

    private static List<String> optionalsLeftOut(Event event) {
        Event bare =
                SampleEvents.bare()
                        .filter(other -> other.getClass() == event.getClass())
                        .findFirst()
                        .orElseThrow();
        return List.copyOf(
                line(Samples.entry(1, Part.WHOLE, bare)).getAsJsonObject("payload").keySet());
    }

    private static NoteWritten note(String text) {
        return new NoteWritten(3, text, null);
    }

    private static String written(Entry entry) {
        return new String(EventJson.write(entry, Fingerprint.NONE), UTF_8);
    }

    private static JsonObject line(Entry entry) {
        return JsonParser.parseString(written(entry)).getAsJsonObject();
    }

    private static Entry read(String line) {
        return ((Line.Written) EventJson.read(line.getBytes(UTF_8))).entry();
    }

    private static String wrong(String line) {
        return ((Line.Wrong) EventJson.read(line.getBytes(UTF_8))).why();
    }
}
