package dev.cutover.bot.discord.fake;

import com.google.gson.JsonObject;

/// Discord says no.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;
    private final String field;
    private final String why;

    private Refusal(int status, int code, String field, String why) {
        super("%d %d %s: %s".formatted(status, code, field, why));
        this.status = status;
        this.code = code;
        this.field = field;
        this.why = why;
    }

    static Refusal of(int status, int code, String why) {
        return new Refusal(status, code, "", why);
    }

    /// A body that Discord does not take.
    static Refusal form(String field, String why) {
        return new Refusal(400, 50035, field, why);
    }

    static Refusal missingAccess() {
        return of(403, 50001, "Missing Access");
    }

    static Refusal missingPermissions() {
        return of(403, 50013, "Missing Permissions");
    }

    static Refusal unknownMessage() {
        return of(404, 10008, "Unknown Message");
    }

    int status() {
        return status;
    }

    int code() {
        return code;
    }

    JsonObject json() {
        return field.isEmpty()
                ? Json.object("code", code, "message", why)
                : Json.object(
                        "code",
                        code,
                        "message",
                        "Invalid Form Body",
                        "errors",
                        Json.object(
                                field,
                                Json.object(
                                        "_errors",
                                        Json.array(
                                                java.util.List.of(
                                                        Json.object(
                                                                "code",
                                                                "BASE_TYPE_INVALID",
                                                                "message",
                                                                why))))));
    }
}
