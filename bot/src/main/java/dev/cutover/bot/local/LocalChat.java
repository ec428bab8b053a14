package dev.cutover.bot.local;

import dev.cutover.bot.chat.ChannelClosed;
import dev.cutover.bot.chat.ChatPlatform;
import dev.cutover.bot.local.Content.Shown;
import dev.cutover.bot.local.Content.Talk;
import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/// A chat of our own: channels, messages, threads and pins, kept in a folder with one file a
/// channel. A post is on disk when its id is returned; the newest 2 000 messages of a channel and
/// 200 replies of a thread are kept. Thread-safe.
public final class LocalChat implements ChatPlatform, AutoCloseable {

    /// As in [dev.cutover.commands.Place#platform].
    public static final String PLATFORM = "local";

    private static final Pattern CHANNEL = Pattern.compile("[a-z0-9][a-z0-9_-]{0,79}");

    private final Map<String, Channel> channels = new LinkedHashMap<>();
    private final List<Happening.Listener> listeners = new CopyOnWriteArrayList<>();

    private LocalChat() {}

    /// @param folder where its files are; made if it is not there
    /// @param channels names without `#`, the first is where people come in
    /// @throws IllegalArgumentException when a name is no channel's or there is none
    /// @throws java.io.UncheckedIOException when the folder cannot be read or written
    public static LocalChat open(Path folder, List<String> channels, InstantSource clock) {
        if (channels.isEmpty()) {
            throw new IllegalArgumentException(
                    "The local channel needs at least one channel name.");
        }
        LocalChat chat = new LocalChat();
        for (String name : channels) {
            chat.channels.put(
                    checked(name), Channel.open(folder, name, clock, chat::tellEverybody));
        }
        return chat;
    }

    @Override
    public String name() {
        return PLATFORM;
    }

    @Override
    public String post(String channel, String key, Message message) {
        return String.valueOf(existing(channel).post(key, Person.BOT, new Shown(message)));
    }

    @Override
    public void update(String channel, String messageId, Message message) {
        existing(channel).edit(messageId, message);
    }

    @Override
    public void pin(String channel, String messageId) {
        existing(channel).pin(messageId);
    }

    @Override
    public String reply(String channel, String messageId, String key, Message message) {
        return String.valueOf(
                existing(channel).reply(messageId, key, Person.BOT, new Shown(message)));
    }

    @Override
    public void whisper(String channel, Person person, Message message) {
        existing(channel).whisper(person, message);
    }

    /// There is no place for two alone here.
    @Override
    public void direct(String channel, Person person, Message message) {
        whisper(channel, person, message);
    }

    /// Says something as a person; the text stays text.
    ///
    /// @return the message's id, once it is on disk
    public String talk(String channel, Person person, String text) {
        return String.valueOf(existing(channel).post(person, new Talk(text)));
    }

    /// The names of all channels, the one where people come in first.
    public List<String> channels() {
        return List.copyOf(channels.keySet());
    }

    @Override
    public void close() {
        channels.values().forEach(Channel::close);
    }

    Optional<Channel> channel(String name) {
        return Optional.ofNullable(channels.get(name));
    }

    void listen(Happening.Listener listener) {
        listeners.add(listener);
    }

    private Channel existing(String name) {
        return channel(name)
                .orElseThrow(() ->
                        new ChannelClosed(
                                "There is no channel #"
                                        + name
                                        + " on the local channel; add it to CUTOVER_CHANNELS and start the bot again.",
                                true));
    }

    private void tellEverybody(String channel, Happening happening) {
        listeners.forEach(listener -> listener.happened(channel, happening));
    }

    private static String checked(String name) {
        if (!CHANNEL.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no channel name. Use small letters, digits, - and _, at most 80."
                            .formatted(name));
        }
        return name;
    }
}
