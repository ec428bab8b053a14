package dev.cutover.bot.slack.door;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.bot.slack.fake.FakeSlack;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// What Slack sends, written as it writes it.
public final class Payload {

    private static final AtomicLong COUNTER = new AtomicLong();

    private Payload() {}

    /// Names one press or command; no two are the same.
    public static String trigger() {
        return "13345224609.738474920." + COUNTER.incrementAndGet();
    }

    /// A slash command, in the workspace and the channel of [FakeSlack].
    public static Map<String, String> command(String user, String text, String responseUrl) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("token", "gIkuvaNzQIHg97ATvDxqgjtO");
        fields.put("team_id", FakeSlack.TEAM);
        fields.put("team_domain", "example");
        fields.put("channel_id", FakeSlack.CHANNEL);
        fields.put("channel_name", "general");
        fields.put("user_id", user);
        fields.put("user_name", user.substring(1).toLowerCase(Locale.ROOT));
        fields.put("command", "/cutover");
        fields.put("text", text);
        fields.put("response_url", responseUrl);
        fields.put("trigger_id", trigger());
        return fields;
    }

    /// The same as Socket Mode has it.
    public static JsonObject json(Map<String, String> fields) {
        JsonObject json = new JsonObject();
        fields.forEach(json::addProperty);
        return json;
    }

    /// A pressed button.
    public static JsonObject press(String user, String action, String message, String responseUrl) {
        return parse(
                """
                {"type":"block_actions","team":{"id":"%s","domain":"example"},
                 "user":{"id":"%s","username":"%s","name":"%s","team_id":"%s"},
                 "api_app_id":"A1","token":"x","trigger_id":"%s","response_url":"%s",
                 "channel":{"id":"%s","name":"general"},
                 "container":{"type":"message","message_ts":"%s","channel_id":"%s","is_ephemeral":false},
                 "message":{"type":"message","user":"UBOT","ts":"%s","text":"board","blocks":[]},
                 "actions":[{"action_id":"row-1","block_id":"b1","type":"button","value":"%s",
                   "action_ts":"%d.000100","text":{"type":"plain_text","text":"Claim"}}]}
                """
                        .formatted(
                                FakeSlack.TEAM,
                                user,
                                user.toLowerCase(Locale.ROOT),
                                user.toLowerCase(Locale.ROOT),
                                FakeSlack.TEAM,
                                trigger(),
                                responseUrl,
                                FakeSlack.CHANNEL,
                                message,
                                FakeSlack.CHANNEL,
                                message,
                                action,
                                COUNTER.incrementAndGet()));
    }

    /// Something that somebody wrote to the bot.
    ///
    /// @param thread empty outside of threads
    public static JsonObject mention(String user, String text, String ts, String thread) {
        JsonObject payload =
                parse(
                        """
                        {"type":"event_callback","team_id":"%s","api_app_id":"A1","event_id":"Ev%d","event_time":1,
                         "authorizations":[{"team_id":"%s","user_id":"UBOT","is_bot":true}],
                         "event":{"type":"app_mention","user":"%s","ts":"%s","channel":"%s"}}
                        """
                                .formatted(
                                        FakeSlack.TEAM,
                                        COUNTER.incrementAndGet(),
                                        FakeSlack.TEAM,
                                        user,
                                        ts,
                                        FakeSlack.CHANNEL));
        JsonObject event = payload.getAsJsonObject("event");
        event.addProperty("text", text);
        if (!thread.isEmpty()) {
            event.addProperty("thread_ts", thread);
        }
        return payload;
    }

    public static JsonObject parse(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }
}
