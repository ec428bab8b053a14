package dev.cutover.bot.slack.chat;

import com.slack.api.model.Message;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a message is, as it carries it along itself, so that it is found again when nobody noted
/// that it was posted.
///
/// @param run the cutover's id
/// @param key what the message shows
record Key(String run, String key) {

    private static final String TYPE = "cutover_message";

    /// @param key as in [dev.cutover.bot.chat.ChatPlatform#post]: the run first
    static Key of(String key) {
        int slash = key.indexOf('/');
        return new Key(key.substring(0, Math.max(slash, 0)), key.substring(slash + 1));
    }

    Message.Metadata metadata() {
        return Message.Metadata.builder()
                .eventType(TYPE)
                .eventPayload(Map.of("run", run, "key", key))
                .build();
    }

    /// Empty for what is not a cutover's message.
    static Optional<Key> of(Message.@Nullable Metadata metadata) {
        if (metadata == null
                || !TYPE.equals(metadata.getEventType())
                || metadata.getEventPayload() == null) {
            return Optional.empty();
        }
        Object run = metadata.getEventPayload().get("run");
        Object key = metadata.getEventPayload().get("key");
        return run instanceof String itsRun && key instanceof String itsKey
                ? Optional.of(new Key(itsRun, itsKey))
                : Optional.empty();
    }
}
