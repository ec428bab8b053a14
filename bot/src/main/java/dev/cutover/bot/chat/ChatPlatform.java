package dev.cutover.bot.chat;

import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import java.time.Duration;

/// What the bot asks of a chat platform. Thread-safe. Every call may block for as long as the
/// platform takes, so none is made on the way to an acknowledgement.
///
/// Each call throws [ChatUnavailable] when it is worth another try later, and [ChannelClosed] when
/// a person has to do something first.
public interface ChatPlatform {

    /// What is to be sent, for whoever decides what goes first.
    enum Kind {
        POST,
        /// An edit of the board, which goes before all others.
        BOARD,
        EDIT
    }

    /// As in [dev.cutover.commands.Place#platform]: `local`, `slack`, `discord`.
    String name();

    /// Asks for a turn to send something. It is asked right before the message is made, so that
    /// what is sent is the newest there is.
    ///
    /// @param who names the writer; one that was told to wait keeps its place
    /// @return zero where it is its turn now, else how long to wait before it asks again
    default Duration turn(String channel, String who, Kind kind) {
        return Duration.ZERO;
    }

    /// Posts a message to a channel.
    ///
    /// @param key names what is posted, so that it can be posted again when nobody knows whether it
    ///   was: one key is one message, with the content of now
    /// @return the platform's id of the message, unique in its channel
    String post(String channel, String key, Message message);

    /// Whether a message shows just that already, as far as the platform knows without a turn: two
    /// messages may look alike there.
    default boolean shows(String channel, String messageId, Message message) {
        return false;
    }

    /// Puts another content in place of a message's. What it shows already is not sent again.
    ///
    /// @throws MessageGone when the message is not there any more
    void update(String channel, String messageId, Message message);

    /// Keeps a message at the top of its channel. Pinning twice is as good as once.
    ///
    /// @throws MessageGone when the message is not there any more
    /// @throws NotAllowed when the platform does not pin it
    void pin(String channel, String messageId);

    /// Posts below a message, in its thread.
    ///
    /// @param key as for [#post]: the same key again is the same reply, with the content of now
    /// @return the platform's id of the reply
    /// @throws MessageGone when the message is not there any more
    /// @throws NotAllowed when the platform has no thread for it; it is not told then
    String reply(String channel, String messageId, String key, Message message);

    /// Says something to one person in a channel; nobody else sees it, and it is not kept. Where
    /// the person is not there, it is not said.
    void whisper(String channel, Person person, Message message);

    /// Says something to one person alone, outside of the channel where the platform can.
    ///
    /// @param channel where they work together, so that the platform finds the way to them
    void direct(String channel, Person person, Message message);
}
