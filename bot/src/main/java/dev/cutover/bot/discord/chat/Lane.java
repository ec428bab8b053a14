package dev.cutover.bot.discord.chat;

/// What Discord counts together: calls of one kind in one channel.
///
/// @param channel a channel, a thread or a person
record Lane(Call call, String channel) {

    enum Call {
        POST("a post"),
        EDIT("an edit"),
        PIN("a pin"),
        THREAD("a thread"),
        DIRECT("a private message");

        private final String words;

        Call(String words) {
            this.words = words;
        }

        /// What it is called in the log.
        String words() {
            return words;
        }
    }
}
