package dev.cutover.bot.probes.push;

import dev.cutover.bot.probes.json.JsonText;
import dev.cutover.commands.probes.Datum;
import dev.cutover.commands.probes.Seen;
import dev.cutover.commands.probes.Seen.Found;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a host says of itself.
///
/// @param status a word: `ok`, or what the host calls it
/// @param value what it measured, null where it measured nothing
/// @param json all that it said, as it said it; null where that was no JSON
public record Report(String status, @Nullable BigDecimal value, @Nullable String json) {

    static final String OK = "ok";

    private static final int LONGEST_STATUS = 100;

    /// A report that cannot be read. The message is a sentence for whoever sends it.
    public static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Unreadable(String message) {
            super(message, null, false, false);
        }

        public String sentence() {
            return String.valueOf(getMessage());
        }
    }

    /// Reads nothing (all is well), a number, or a JSON object with `status` and `value`, of which
    /// both may be missing.
    ///
    /// @param body as it was sent; whoever gives it has looked at its size
    /// @throws Unreadable for anything else
    public static Report of(String body) {
        if (body.isBlank()) {
            return new Report(OK, null, null);
        }
        String text = body.strip();
        JsonText json = JsonText.of(text);
        return switch (json.find("$")) {
            case Seen.One(Datum.Quantity(BigDecimal number, var _)) -> new Report(OK, number, null);
            case Seen.One(Datum.Whole(String whole)) when whole.startsWith("{") ->
                    new Report(status(json), value(json), text);
            case Found _ ->
                    throw new Unreadable(
                            "This report cannot be read. Send nothing, a number, or a JSON object such as {\"status\":\"ok\",\"value\":1234}.");
        };
    }

    private static String status(JsonText json) {
        return switch (json.find("$.status")) {
            case Seen.One(Datum.Text(String text))
                    when !text.isBlank() && text.length() <= LONGEST_STATUS ->
                    text;
            case Seen.Absent _ -> OK;
            case Found _ ->
                    throw new Unreadable(
                            "“status” is no word. Send a text of at most %d characters, for example \"status\":\"ok\"."
                                    .formatted(LONGEST_STATUS));
        };
    }

    private static @Nullable BigDecimal value(JsonText json) {
        return switch (json.find("$.value")) {
            case Seen.One(Datum.Quantity(BigDecimal number, var _)) -> number;
            case Seen.Absent _ -> null;
            case Seen.One(Datum.Nothing _) -> null;
            case Found _ ->
                    throw new Unreadable(
                            "“value” is no number. Send it without quotes, for example \"value\":1234.");
        };
    }
}
