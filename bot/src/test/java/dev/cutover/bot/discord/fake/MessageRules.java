package dev.cutover.bot.discord.fake;

import static dev.cutover.bot.discord.fake.ComponentRules.length;
import static dev.cutover.bot.discord.fake.ComponentRules.require;

import com.google.gson.JsonObject;
import java.util.List;

/// What Discord demands of a message that is sent or edited.
final class MessageRules {

    private MessageRules() {}

    static void sent(JsonObject body, List<String> files) {
        boolean v2 = isV2(body);
        require(
                v2
                        ? Json.has(body, "components")
                        : Json.has(body, "content")
                                || Json.has(body, "embeds")
                                || Json.has(body, "components")
                                || !files.isEmpty(),
                "content",
                "Cannot send an empty message");
        body(body, v2);
    }

    /// @param wasV2 which cannot be taken back
    static void edited(JsonObject body, boolean wasV2) {
        require(
                !wasV2 || !Json.has(body, "flags") || isV2(body),
                "flags",
                "The flag for components cannot be removed");
        body(body, wasV2 || isV2(body));
    }

    private static void body(JsonObject body, boolean v2) {
        require(
                !v2
                        || List.of("content", "embeds", "poll").stream()
                                .noneMatch(field -> Json.has(body, field)),
                "content",
                "The field cannot be used with components of version 2");
        length("content", Json.text(body, "content"), 0, 2000);
        length("nonce", Json.text(body, "nonce"), 0, 25);
        require(Json.list(body, "embeds").size() <= 10, "embeds", "Must be 10 or fewer in length");
        ComponentRules.message(Json.list(body, "components"), v2);
        mentions(body);
    }

    private static void mentions(JsonObject body) {
        if (Json.has(body, "allowed_mentions")) {
            JsonObject mentions = body.getAsJsonObject("allowed_mentions");
            require(
                    Json.list(mentions, "users").size() <= 100,
                    "allowed_mentions",
                    "Must be 100 or fewer in length");
            require(
                    Json.list(mentions, "parse").asList().stream()
                            .allMatch(kind ->
                                    List.of("users", "roles", "everyone")
                                            .contains(kind.getAsString())),
                    "allowed_mentions",
                    "Value must be one of users, roles, everyone");
        }
    }

    static boolean isV2(JsonObject body) {
        return (Json.number(body, "flags") & ComponentRules.V2) != 0;
    }
}
