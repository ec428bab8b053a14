package dev.cutover.bot.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import mockwebserver3.RecordedRequest;
import okio.ByteString;

/// Reads a request as a call.
final class Asked {

    private Asked() {}

    static Call call(String method, RecordedRequest request) {
        Map<String, String> arguments = new LinkedHashMap<>();
        form(Objects.requireNonNullElse(request.getUrl().encodedQuery(), ""), arguments);
        String body = body(request);
        String type = header(request, "Content-Type");
        if (type.startsWith("application/json")) {
            json(JsonParser.parseString(body).getAsJsonObject(), arguments);
        } else if (type.startsWith("multipart/")) {
            throw new IllegalStateException("The fake reads no multipart body");
        } else {
            form(body, arguments);
        }
        return new Call(method, System.nanoTime(), token(request, arguments), arguments, "");
    }

    static String body(RecordedRequest request) {
        ByteString body = request.getBody();
        return body == null ? "" : body.utf8();
    }

    private static String token(RecordedRequest request, Map<String, String> arguments) {
        String header = header(request, "Authorization");
        return header.startsWith("Bearer ")
                ? header.substring("Bearer ".length())
                : arguments.getOrDefault("token", header);
    }

    private static String header(RecordedRequest request, String name) {
        return Objects.requireNonNullElse(request.getHeaders().get(name), "");
    }

    private static void json(JsonObject body, Map<String, String> into) {
        body.entrySet()
                .forEach(entry -> {
                    JsonElement value = entry.getValue();
                    into.put(
                            entry.getKey(),
                            value.isJsonPrimitive() ? value.getAsString() : value.toString());
                });
    }

    private static void form(String body, Map<String, String> into) {
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                into.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
