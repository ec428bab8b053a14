package dev.cutover.bot.slack.door;

import com.slack.api.bolt.response.Response;
import dev.cutover.bot.slack.inbound.Ack;
import java.util.List;

/// Our acknowledgement on its way through Bolt, with what follows it.
final class Acknowledgement extends Response {

    private final Ack ours;

    Acknowledgement(Ack ack) {
        ours = ack;
        ack.json()
                .ifPresent(json -> {
                    setContentType(CONTENT_TYPE_APPLICATION_JSON_UTF8);
                    setBody(json);
                });
    }

    /// What follows, if it is one of ours.
    static List<Runnable> then(Response response) {
        return response instanceof Acknowledgement its ? its.ours.then() : List.of();
    }

    /// Whether Slack has it already.
    static boolean isSent(Response response) {
        return response instanceof Acknowledgement its && its.ours.sent();
    }
}
