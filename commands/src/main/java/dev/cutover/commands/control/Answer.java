package dev.cutover.commands.control;

import dev.cutover.commands.views.Message;

/// What the bot says back, to the person alone.
///
/// @param ok whether what was asked was done and is on disk; for a question, whether it could be
///   answered
/// @param seq the cutover's last entry that the answer knows of, 0 where there is no cutover
/// @param secret whether nobody else may read it, also where answers are given in the open
public record Answer(boolean ok, Message message, long seq, boolean secret) {

    public Answer(boolean ok, Message message, long seq) {
        this(ok, message, seq, false);
    }
}
