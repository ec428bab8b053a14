package dev.cutover.bot.discord.chat;

import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.chat.MessageGone;
import dev.cutover.commands.views.Message;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Posts and edits messages in channels and threads. A message's nonce is made of its key: for some
/// minutes Discord itself posts nothing twice, whatever became of an answer or of this process.
/// After that the journal is what counts. Thread-safe.
final class Messages {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    /// So often a message may be deleted within the minutes in which its nonce is remembered.
    private static final int LIVES = 8;

    private final Calls calls;
    private final Posted posted = new Posted();

    Messages(Calls calls) {
        this.calls = calls;
    }

    /// Posts a message unless it is there; then it shows this content.
    ///
    /// @throws DiscordRefused when Discord does not take it
    String once(GuildMessageChannel channel, String key, Message message) {
        Optional<String> there = posted.find(channel.getId(), key);
        if (there.isPresent() && isBroughtUpToDate(channel, there.get(), message)) {
            return there.get();
        }
        return posted(channel, key, message);
    }

    /// A nonce whose message was deleted since brings that one back to light, so it is left behind.
    private String posted(GuildMessageChannel channel, String key, Message message) {
        String dead = "";
        for (int life = 0; life < LIVES; life++) {
            String nonce = Nonce.of(channel.getId(), key, dead);
            String id = tried(message, written -> sent(channel, key, nonce, written));
            if (!posted.wasGone(id) && isBroughtUpToDate(channel, id, message)) {
                return id;
            }
            dead = id;
        }
        throw new ChatUnavailable(
                "A message was deleted each time it was posted",
                false,
                Duration.ofMinutes(1),
                null);
    }

    private String sent(GuildMessageChannel channel, String key, String nonce, Written written) {
        var answer =
                calls.ask(
                        new Lane(Lane.Call.POST, channel.getId()),
                        () ->
                                channel.sendMessageComponents(written.components())
                                        .useComponentsV2()
                                        .setAllowedMentions(EnumSet.noneOf(MentionType.class))
                                        .mentionUsers(written.called())
                                        .setNonce(nonce));
        posted.remember(
                channel.getId(), key, answer.getId(), written.shownBy(answer.getComponents()));
        return answer.getId();
    }

    private boolean isBroughtUpToDate(GuildMessageChannel channel, String id, Message message) {
        try {
            update(channel, id, message);
            return true;
        } catch (MessageGone _) {
            LOG.debug("Message {} was deleted and is posted anew", id);
            return false;
        }
    }

    boolean shows(String id, Message message) {
        return posted.isUpToDate(id, Written.of(message).version());
    }

    /// Puts this content in place of a message's, unless it shows it.
    ///
    /// @throws MessageGone when it is not there any more
    /// @throws DiscordRefused when Discord does not take it
    String update(GuildMessageChannel channel, String id, Message message) {
        if (shows(id, message)) {
            return id;
        }
        try {
            return tried(message, written -> edited(channel, id, written));
        } catch (DiscordRefused refused) {
            if (Refusals.ofMessage(refused)) {
                posted.isGone(id);
                throw new MessageGone("The message is not in the channel any more");
            }
            throw refused;
        }
    }

    /// A failed edit may have been made: what it shows then is not known.
    private String edited(GuildMessageChannel channel, String id, Written written) {
        posted.showsAnything(id);
        calls.ask(
                new Lane(Lane.Call.EDIT, channel.getId()),
                () ->
                        channel.editMessageComponentsById(id, written.components())
                                .useComponentsV2()
                                .setAllowedMentions(EnumSet.noneOf(MentionType.class)));
        posted.shows(id, written.version());
        return id;
    }

    /// What Discord does not take as it is goes in its plainest form: an announcement without its
    /// buttons is better than none.
    private String tried(Message message, Function<Written, String> call) {
        try {
            return call.apply(Written.of(message));
        } catch (DiscordRefused refused) {
            if (!Refusals.ofContent(refused)) {
                throw refused;
            }
            LOG.error("A message is sent without its layout: {}", refused.getMessage());
            return call.apply(Written.plainly(message));
        }
    }
}
