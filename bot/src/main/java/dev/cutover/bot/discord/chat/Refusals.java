package dev.cutover.bot.discord.chat;

import dev.cutover.bot.chat.ChannelClosed;
import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.chat.MessageGone;
import dev.cutover.bot.chat.NotAllowed;
import java.time.Duration;
import java.util.Set;

/// What a refusal of Discord's means for whoever writes a channel.
final class Refusals {

    /// The bot may act in the channel only when somebody speaks to it; a number of ours.
    static final int NO_BOT_THERE = -1;

    private static final int UNKNOWN_CHANNEL = 10_003;
    private static final int UNKNOWN_GUILD = 10_004;
    private static final int UNKNOWN_MESSAGE = 10_008;
    private static final int SLOW_MODE = 20_016;
    private static final int CHANNEL_WRITES = 20_028;
    private static final int GUILD_WRITES = 20_029;
    private static final int PINS_FULL = 30_003;
    private static final int NOT_FOR_NOW = 40_004;
    private static final int MISSING_ACCESS = 50_001;
    private static final int OTHER_AUTHOR = 50_005;
    private static final int MISSING_PERMISSION = 50_013;
    private static final int INVALID_TOKEN = 50_014;
    private static final int SYSTEM_MESSAGE = 50_021;
    private static final int INVALID_FORM = 50_035;
    private static final int ARCHIVED = 50_083;
    private static final int THREAD_EXISTS = 160_004;
    private static final int THREAD_LOCKED = 160_005;
    private static final int THREADS_FULL = 160_006;
    private static final int AUTOMOD = 200_000;

    private static final Set<Integer> GONE = Set.of(UNKNOWN_MESSAGE, OTHER_AUTHOR, SYSTEM_MESSAGE);
    private static final Set<Integer> NOT_NOW =
            Set.of(SLOW_MODE, CHANNEL_WRITES, GUILD_WRITES, NOT_FOR_NOW);
    private static final Duration LATER = Duration.ofSeconds(30);

    private Refusals() {}

    /// Whether it is the content that Discord does not take: a fault of ours, and the same again is
    /// refused again.
    static boolean ofContent(DiscordRefused refused) {
        return refused.code() == INVALID_FORM || refused.code() == AUTOMOD;
    }

    /// Whether the message has a thread already.
    static boolean ofThreadThatExists(DiscordRefused refused) {
        return refused.code() == THREAD_EXISTS;
    }

    /// Whether a thread has to be opened again first.
    static boolean ofArchived(DiscordRefused refused) {
        return refused.code() == ARCHIVED;
    }

    /// What it is for whoever writes the channel.
    static RuntimeException of(DiscordRefused refused) {
        int code = refused.code();
        if (refused.status() == 401) {
            return new ChannelClosed(DiscordWords.tokenRefused(), false);
        }
        if (GONE.contains(code)) {
            return gone(code);
        }
        if (NOT_NOW.contains(code)) {
            return later(refused);
        }
        return switch (code) {
            case INVALID_TOKEN -> new ChannelClosed(DiscordWords.tokenRefused(), false);
            case NO_BOT_THERE, UNKNOWN_GUILD ->
                    new ChannelClosed(DiscordWords.notInServer(), false);
            case UNKNOWN_CHANNEL, MISSING_ACCESS -> new ChannelClosed(DiscordWords.notSeen(), true);
            case MISSING_PERMISSION ->
                    new ChannelClosed(DiscordWords.mayNotWrite(refused.permission()), true);
            default ->
                    refused.status() == 403
                            ? new ChannelClosed(DiscordWords.refused(code), true)
                            : later(refused);
        };
    }

    /// A pin that is not made keeps nothing else from being done.
    static RuntimeException ofPin(DiscordRefused refused) {
        return switch (refused.code()) {
            case MISSING_PERMISSION -> new NotAllowed(DiscordWords.pinNotAllowed());
            case PINS_FULL -> new NotAllowed(DiscordWords.pinsFull());
            default ->
                    isMoreThanThis(refused)
                            ? of(refused)
                            : new NotAllowed(DiscordWords.pinRefused(refused.code()));
        };
    }

    private static boolean isMoreThanThis(DiscordRefused refused) {
        return refused.status() == 401
                || GONE.contains(refused.code())
                || NOT_NOW.contains(refused.code());
    }

    /// Nor does a thread that cannot be had.
    static RuntimeException ofThread(DiscordRefused refused) {
        return switch (refused.code()) {
            case MISSING_PERMISSION, MISSING_ACCESS ->
                    new NotAllowed(DiscordWords.threadNotAllowed(refused.permission()));
            case THREAD_LOCKED -> new NotAllowed(DiscordWords.threadLocked());
            case THREADS_FULL -> new NotAllowed(DiscordWords.threadsFull());
            case THREAD_EXISTS -> new NotAllowed(DiscordWords.threadRefused(refused.code()));
            default ->
                    isMoreThanThis(refused) || refused.status() != 403
                            ? of(refused)
                            : new NotAllowed(DiscordWords.threadRefused(refused.code()));
        };
    }

    /// Whether what was written to is not there any more: a thread that somebody deleted.
    static boolean ofMissingThread(DiscordRefused refused) {
        return refused.code() == UNKNOWN_CHANNEL;
    }

    /// Whether the message is not there any more.
    static boolean ofMessage(DiscordRefused refused) {
        return GONE.contains(refused.code());
    }

    private static MessageGone gone(int code) {
        return new MessageGone(
                "The message is not in the channel any more (code %d)".formatted(code));
    }

    private static ChatUnavailable later(DiscordRefused refused) {
        return new ChatUnavailable(String.valueOf(refused.getMessage()), false, LATER, refused);
    }
}
