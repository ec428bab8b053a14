package dev.cutover.bot.discord.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.RecordedRequest;
import okio.ByteString;

/// Reads a request as a call.
final class Asked {

    private static final Pattern PAYLOAD =
            Pattern.compile(
                    "name=\"payload_json\"\\r\\n(?:[^\\r]*\\r\\n)*?\\r\\n(.*?)\\r\\n--",
                    Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");

    private Asked() {}

    static Call call(String path, RecordedRequest request) {
        String body = body(request);
        boolean multipart = header(request, "Content-Type").startsWith("multipart/");
        return new Call(
                request.getMethod(),
                path,
                Objects.requireNonNullElse(request.getUrl().encodedQuery(), ""),
                System.nanoTime(),
                header(request, "Authorization").replaceFirst("^Bot ", ""),
                json(multipart ? first(PAYLOAD, body) : body),
                multipart ? files(body) : List.of(),
                0,
                0);
    }

    private static JsonElement json(String body) {
        return body.isBlank() ? new JsonObject() : JsonParser.parseString(body);
    }

    private static String first(Pattern pattern, String body) {
        Matcher matcher = pattern.matcher(body);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static List<String> files(String body) {
        return FILE.matcher(body).results().map(found -> found.group(1)).toList();
    }

    private static String body(RecordedRequest request) {
        ByteString body = request.getBody();
        return body == null ? "" : body.utf8();
    }

    private static String header(RecordedRequest request, String name) {
        return Objects.requireNonNullElse(request.getHeaders().get(name), "");
    }
}
