package dev.cutover.commands.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import dev.cutover.commands.Cause;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Entry.Part;
import dev.cutover.commands.Event;
import dev.cutover.commands.Person;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// An entry as one line of JSON, and back.
///
/// Whatever people typed comes back as it was: line breaks, NUL, halves of surrogate pairs. Pure
/// and thread-safe.
final class EventJson {

    /// The frame around every event; its order is the order in the line.
    record Frame(
            long seq,
            Instant at,
            Person by,
            @Nullable String interaction,
            int part,
            int of,
            String type) {}

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final RecordJson FRAME = new RecordJson(Frame.class);
    private static final Map<Class<?>, RecordJson> PAYLOADS = new ConcurrentHashMap<>();

    private EventJson() {}

    /// The bytes of the line, without the line break.
    ///
    /// @param prev the fingerprint of the line before
    static byte[] write(Entry entry, String prev) {
        Event event = entry.event();
        JsonObject line = FRAME.write(frame(entry)).getAsJsonObject();
        line.add("payload", payload(event.getClass()).write(event));
        line.addProperty("prev", prev);
        return encodable(GSON.toJson(line)).getBytes(UTF_8);
    }

    static Line read(byte[] bytes) {
        try {
            return entry(parsed(bytes));
        } catch (IOException | JsonParseException e) {
            return new Line.Garbled("it is not JSON");
        } catch (WrongShape e) {
            return new Line.Wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Frame frame(Entry entry) {
        return new Frame(
                entry.seq(),
                entry.at(),
                entry.cause().person(),
                entry.cause().interaction(),
                entry.part().index(),
                entry.part().of(),
                EventTypes.nameOf(entry.event()));
    }

    private static Line entry(JsonElement json) {
        Frame frame = (Frame) FRAME.read(json);
        JsonObject line = json.getAsJsonObject();
        return new Line.Written(
                new Entry(
                        frame.seq,
                        frame.at,
                        new Cause(frame.by, frame.interaction),
                        new Part(frame.part, frame.of),
                        event(frame.type, line.get("payload"))),
                prev(line.get("prev")));
    }

    private static Event event(String type, @Nullable JsonElement payload) {
        Class<?> event =
                EventTypes.byName(type)
                        .orElseThrow(() ->
                                new WrongShape(
                                        "\"%s\" is no event this version knows".formatted(type)));
        if (payload == null) {
            throw new WrongShape("\"payload\" is missing");
        }
        return (Event) payload(event).read(payload);
    }

    private static String prev(@Nullable JsonElement json) {
        if (json == null || !json.isJsonPrimitive()) {
            throw new WrongShape("\"prev\" is missing");
        }
        return json.getAsString();
    }

    private static RecordJson payload(Class<?> event) {
        return PAYLOADS.computeIfAbsent(event, RecordJson::new);
    }

    private static JsonElement parsed(byte[] bytes) throws IOException {
        String text = new String(bytes, UTF_8);
        if (text.isBlank() || text.indexOf('\0') >= 0) {
            throw new JsonParseException("nothing, or what a disk has where nothing was written");
        }
        JsonElement json = first(text);
        if (text.indexOf('\ufffd') >= 0 && !Arrays.equals(bytes, text.getBytes(UTF_8))) {
            throw new JsonParseException("half a character");
        }
        return json;
    }

    /// Nothing stands behind it. Two lines that lost the break between them are not garbled but
    /// wrong: no broken write does that, and to cut them would lose what was acknowledged.
    private static JsonElement first(String text) throws IOException {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        JsonElement json = JsonParser.parseReader(reader);
        if (somethingFollows(reader)) {
            throw new WrongShape("something follows the entry");
        }
        return json;
    }

    private static boolean somethingFollows(JsonReader reader) throws IOException {
        try {
            return reader.peek() != JsonToken.END_DOCUMENT;
        } catch (MalformedJsonException e) {
            return true;
        }
    }

    /// UTF-8 has no bytes for half a surrogate pair; JSON has an escape.
    private static String encodable(String json) {
        if (isEncodable(json)) {
            return json;
        }
        StringBuilder safe = new StringBuilder(json.length());
        json.codePoints()
                .forEach(point -> {
                    if (Character.getType(point) == Character.SURROGATE) {
                        safe.append("\\u%04x".formatted(point));
                    } else {
                        safe.appendCodePoint(point);
                    }
                });
        return safe.toString();
    }

    private static boolean isEncodable(String json) {
        for (int at = 0; at < json.length(); at++) {
            if (Character.isSurrogate(json.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
