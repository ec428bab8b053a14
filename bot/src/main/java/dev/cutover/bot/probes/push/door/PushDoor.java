package dev.cutover.bot.probes.push.door;

import com.google.gson.JsonObject;
import dev.cutover.bot.probes.push.PushSink;
import dev.cutover.bot.probes.push.PushSink.Received;
import dev.cutover.bot.probes.push.Report;
import dev.cutover.bot.web.Body;
import dev.cutover.bot.web.NotAccepted;
import dev.cutover.bot.web.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `POST /api/push/<name>`: a host reports. It is there only where there is a token; who has
/// another or none is told nothing about what is waited for. Thread-safe.
public final class PushDoor implements Routes {

    /// In bytes.
    static final int LARGEST = 16 * 1024;

    /// Of all hosts together.
    static final int PER_SECOND = 10;

    private static final String BEARER = "Bearer ";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final byte[] token;
    private final PushSink sink;
    private final LongSupplier nanos;
    private final Pace pace;

    /// @param token what hosts prove themselves with
    /// @param nanos of a clock that never goes back, such as [System#nanoTime]
    public PushDoor(String token, PushSink sink, LongSupplier nanos) {
        this.token = hash(token);
        this.sink = sink;
        this.nanos = nanos;
        this.pace = new Pace(PER_SECOND, nanos.getAsLong());
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post("/api/push/{name}", this::report);
    }

    private void report(Context context) {
        authorized(context.header("Authorization"));
        paced();
        String name = named(context.pathParam("name"));
        Report report = read(Body.read(context, LARGEST));
        Received received = sink.received(name, report);
        if (received.cutovers() == 0) {
            throw new NotAccepted(
                    404,
                    "No running cutover waits for a report “%s”. Compare the name with the plan's “push” probe, or send it again once the cutover runs."
                            .formatted(name));
        }
        answer(context, name, received.cutovers());
    }

    /// Hashes have one length, so the comparison takes one time.
    private void authorized(@Nullable String header) {
        String given =
                header != null && header.startsWith(BEARER)
                        ? header.substring(BEARER.length()).strip()
                        : "";
        if (!MessageDigest.isEqual(token, hash(given))) {
            throw new NotAccepted(
                    401,
                    "This report has no token, or another. Send the header “Authorization: Bearer …” with what CUTOVER_PUSH_TOKEN is where the bot runs.");
        }
    }

    private void paced() {
        if (!pace.take(nanos.getAsLong())) {
            throw new NotAccepted(
                    429,
                    "More than %d reports came within a second. Send this one again in a few seconds."
                            .formatted(PER_SECOND));
        }
    }

    private static String named(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new NotAccepted(
                    400,
                    "A report's name has at most 64 letters, digits, dots, hyphens and underscores. Take the one behind “push” in the plan.");
        }
        return name;
    }

    private static Report read(String body) {
        try {
            return Report.of(body);
        } catch (Report.Unreadable unreadable) {
            throw new NotAccepted(400, unreadable.sentence());
        }
    }

    private static void answer(Context context, String name, int cutovers) {
        JsonObject body = new JsonObject();
        body.addProperty("ok", true);
        body.addProperty(
                "text",
                cutovers == 1
                        ? "The running cutover took the report “%s”.".formatted(name)
                        : "%d running cutovers took the report “%s”.".formatted(cutovers, name));
        context.status(202).contentType("application/json").result(body.toString());
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
