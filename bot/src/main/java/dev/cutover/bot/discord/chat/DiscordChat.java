package dev.cutover.bot.discord.chat;

import dev.cutover.bot.chat.ChatPlatform;
import dev.cutover.bot.chat.MessageGone;
import dev.cutover.bot.discord.DiscordPlace;
import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

/// Channels of Discord, in every server where the bot is. No call takes much longer than the time
/// that an answer may take. Thread-safe.
///
/// What is posted twice under one key is there once, for as long as this process lives, and for
/// some minutes whatever becomes of it: Discord itself knows the nonce. After that the journal is
/// what counts; no channel's history is read. Nothing that is posted mentions anybody.
public final class DiscordChat implements ChatPlatform {

    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final Channels channels;
    private final Calls calls;
    private final Messages messages;
    private final Threads threads;
    private final Private privately;
    private final Pace pace;

    /// @param connection the client as it is now, empty while there is none
    public DiscordChat(Supplier<Optional<JDA>> connection, InstantSource clock) {
        this(connection, clock, ANSWER);
    }

    /// @param answer how long Discord may take for an answer
    public DiscordChat(Supplier<Optional<JDA>> connection, InstantSource clock, Duration answer) {
        this.channels = new Channels(connection);
        this.calls = new Calls(clock, answer);
        this.messages = new Messages(calls);
        this.threads = new Threads(calls);
        this.privately = new Private(calls);
        this.pace = new Pace(clock);
    }

    @Override
    public String name() {
        return DiscordPlace.PLATFORM;
    }

    @Override
    public Duration turn(String channel, String who, Kind kind) {
        return pace.turn(DiscordPlace.of(channel), who, kind);
    }

    @Override
    public String post(String channel, String key, Message message) {
        return meant(Refusals::of, () -> messages.once(at(channel), key, message));
    }

    @Override
    public boolean shows(String channel, String messageId, Message message) {
        return messages.shows(messageId, message);
    }

    @Override
    public void update(String channel, String messageId, Message message) {
        GuildMessageChannel there = at(channel);
        known(messageId);
        meant(Refusals::of, () -> messages.update(there, messageId, message));
    }

    @Override
    public void pin(String channel, String messageId) {
        GuildMessageChannel there = at(channel);
        known(messageId);
        meant(
                Refusals::ofPin,
                () ->
                        calls.ask(
                                new Lane(Lane.Call.PIN, there.getId()),
                                () -> there.pinMessageById(messageId)));
    }

    @Override
    public String reply(String channel, String messageId, String key, Message message) {
        GuildMessageChannel there = at(channel);
        known(messageId);
        return meant(Refusals::ofThread, () -> below(there, messageId, key, message));
    }

    private String below(GuildMessageChannel there, String messageId, String key, Message message) {
        ThreadChannel thread = threads.of(there, messageId, DiscordWords.thread(key));
        try {
            return messages.once(thread, key, message);
        } catch (DiscordRefused refused) {
            return messages.once(threads.mended(there, thread, refused), key, message);
        }
    }

    /// Discord shows something to one person only in answer to what that person does; so it is said
    /// in a private message.
    @Override
    public void whisper(String channel, Person person, Message message) {
        privately.say(channels.connection(), person, message);
    }

    @Override
    public void direct(String channel, Person person, Message message) {
        privately.say(channels.connection(), person, message);
    }

    private GuildMessageChannel at(String channel) {
        return channels.of(DiscordPlace.of(channel));
    }

    private static void known(String messageId) {
        if (Channels.number(messageId) == 0) {
            throw new MessageGone("There is no message " + messageId);
        }
    }

    private static <T> T meant(
            Function<DiscordRefused, RuntimeException> meaning, Supplier<T> call) {
        try {
            return call.get();
        } catch (DiscordRefused refused) {
            throw meaning.apply(refused);
        }
    }
}
