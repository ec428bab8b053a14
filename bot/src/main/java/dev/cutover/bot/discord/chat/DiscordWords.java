package dev.cutover.bot.discord.chat;

import java.util.Locale;

/// What the bot says of Discord's refusals: what is wrong, and what to do.
final class DiscordWords {

    private static final String UP_TO_DATE = ", and the messages are brought up to date.";

    private static final int THREAD_NAME = 100;

    private DiscordWords() {}

    static String tokenRefused() {
        return "Discord does not accept the bot's token any more. Give the bot its new token and start it again; the cutover goes on from where it is.";
    }

    static String notInServer() {
        return "The bot is not in the server. Invite it there with the scopes bot and applications.commands"
                + UP_TO_DATE;
    }

    static String notSeen() {
        return "Discord does not show the channel to the bot: it was deleted, or the bot may not view it. Give the bot's role the permission View Channels there"
                + UP_TO_DATE;
    }

    static String cannotHoldMessages(String channel) {
        return "Channel %s cannot hold the cutover's messages. Start the cutover in a text channel."
                .formatted(channel);
    }

    /// @param permission as Discord's settings call it, empty where nobody said which
    static String mayNotWrite(String permission) {
        return "The bot may not write in the channel: it lacks %s. Give its role that there%s"
                .formatted(
                        permission.isEmpty()
                                ? "one of View Channels, Send Messages and Read Message History"
                                : "the permission " + permission,
                        UP_TO_DATE);
    }

    static String refused(int code) {
        return "Discord does not let the bot write in the channel (code %d). Ask an admin of the server to allow it%s"
                .formatted(code, UP_TO_DATE);
    }

    static String pinNotAllowed() {
        return "The board is not pinned: the bot lacks the permission Pin Messages. Pin the board by hand, or give the bot's role that permission.";
    }

    static String pinsFull() {
        return "The board is not pinned: the channel has as many pins as Discord allows. Take one out and pin the board by hand.";
    }

    static String pinRefused(int code) {
        return "The board is not pinned: Discord refuses it (code %d). Pin it by hand."
                .formatted(code);
    }

    static String threadNotAllowed(String permission) {
        return "What happens is not told in threads: the bot lacks %s. Give its role that permission, and what happens from then on is told; everything is in the record."
                .formatted(
                        permission.isEmpty()
                                ? "Create Public Threads or Send Messages in Threads"
                                : "the permission " + permission);
    }

    static String threadLocked() {
        return "What happens is not told in a thread that is locked. Unlock it, and what happens from then on is told; everything is in the record.";
    }

    static String threadsFull() {
        return "What happens is not told in threads: the server has as many active threads as Discord allows. Close some, and what happens from then on is told; everything is in the record.";
    }

    static String threadRefused(int code) {
        return "What happens is not told in threads: Discord refuses it (code %d). Everything is in the record."
                .formatted(code);
    }

    static String noThreadsHere() {
        return "What happens is not told in threads: messages of this channel have none. Everything is in the record.";
    }

    /// @param key as in [dev.cutover.bot.chat.ChatPlatform#reply]: `night-1/thread:phase:1:7`
    static String thread(String key) {
        int slash = key.indexOf('/');
        String run = key.substring(0, Math.max(slash, 0));
        String what = key.substring(slash + 1).replaceFirst("^thread:", "").replace(':', ' ');
        String last = what.replaceFirst(" \\d{1,9}$", "");
        String name = "%s, %s".formatted(run, last.toLowerCase(Locale.ROOT)).strip();
        return name.length() > THREAD_NAME ? name.substring(0, THREAD_NAME) : name;
    }
}
