package dev.cutover.bot.discord.chat;

import dev.cutover.bot.chat.NotAllowed;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel.AutoArchiveDuration;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import org.jspecify.annotations.Nullable;

/// The threads that hang off messages; in Discord, such a thread has its message's number.
/// Thread-safe.
final class Threads {

    /// As many as Discord lists at once, the newest first.
    private static final int LISTED = 100;

    private final Calls calls;

    Threads(Calls calls) {
        this.calls = calls;
    }

    /// The thread of a message, which is opened if it has none.
    ///
    /// @param name what it is called where it is opened
    /// @throws NotAllowed when a message of the channel has no threads
    /// @throws DiscordRefused when Discord does not open it
    ThreadChannel of(GuildMessageChannel channel, String messageId, String name) {
        @Nullable ThreadChannel known = channel.getGuild().getThreadChannelById(messageId);
        if (known != null) {
            return known;
        }
        if (!(channel instanceof IThreadContainer container)) {
            throw new NotAllowed(DiscordWords.noThreadsHere());
        }
        try {
            return opened(container, messageId, name);
        } catch (DiscordRefused refused) {
            return Refusals.ofThreadThatExists(refused)
                    ? archived(container, messageId).orElseThrow(() -> refused)
                    : failed(refused);
        }
    }

    private static ThreadChannel failed(DiscordRefused refused) {
        throw refused;
    }

    private ThreadChannel opened(IThreadContainer container, String messageId, String name) {
        return calls.ask(
                lane(container),
                () ->
                        container
                                .createThreadChannel(name, messageId)
                                .setAutoArchiveDuration(AutoArchiveDuration.TIME_1_WEEK));
    }

    /// What rests is not among what the connection knows.
    private Optional<ThreadChannel> archived(IThreadContainer container, String messageId) {
        List<ThreadChannel> resting =
                calls.ask(
                        lane(container),
                        () -> container.retrieveArchivedPublicThreadChannels().limit(LISTED));
        return resting.stream().filter(thread -> thread.getId().equals(messageId)).findFirst();
    }

    /// A thread in which something can be said again: one that rests is woken, and in place of one
    /// that was deleted another is opened.
    ///
    /// @param refused what Discord said
    /// @throws DiscordRefused when nothing helps
    ThreadChannel mended(
            GuildMessageChannel channel, ThreadChannel thread, DiscordRefused refused) {
        if (Refusals.ofArchived(refused)) {
            calls.ask(
                    new Lane(Lane.Call.THREAD, thread.getId()),
                    () -> thread.getManager().setArchived(false));
            return thread;
        }
        if (Refusals.ofMissingThread(refused) && channel instanceof IThreadContainer container) {
            return opened(container, thread.getId(), thread.getName());
        }
        throw refused;
    }

    private static Lane lane(IThreadContainer container) {
        return new Lane(Lane.Call.THREAD, container.getId());
    }
}
