package dev.cutover.bot.chat;

/// A message that was to be changed is not there any more; the answer is to post it anew.
public final class MessageGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MessageGone(String message) {
        super(message);
    }
}
