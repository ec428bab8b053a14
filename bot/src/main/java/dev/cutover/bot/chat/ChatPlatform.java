package dev.cutover.bot.chat;

import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;

/// What the bot asks of a chat platform. Thread-safe. Every call may block for as long as the
/// platform takes, so none is made on the way to an acknowledgement.
public interface ChatPlatform {

    /// As in [dev.cutover.commands.Place#platform]: `local`, `slack`, `discord`.
    String name();

    /// Posts a message to a channel.
    ///
    /// @param key names what is posted, so that it can be posted again when nobody knows whether it
    ///   was: one key is one message, with the content of now
    /// @return the platform's id of the message, unique in its channel
    /// @throws ChatUnavailable when it could not be posted, or nobody knows whether it was
    String post(String channel, String key, Message message);

    /// Puts another content in place of a message's.
    ///
    /// @throws MessageGone when the message is not there any more
    void update(String channel, String messageId, Message message);

    /// Keeps a message at the top of its channel. Pinning twice is as good as once.
    void pin(String channel, String messageId);

    /// Posts below a message, in its thread.
    ///
    /// @param key as for [#post]: the same key again is the same reply, with the content of now
    /// @return the platform's id of the reply
    String reply(String channel, String messageId, String key, Message message);

    /// Says something to one person in a channel; nobody else sees it, and it is not kept.
    void whisper(String channel, Person person, Message message);
}
