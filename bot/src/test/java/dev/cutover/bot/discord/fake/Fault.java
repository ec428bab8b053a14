package dev.cutover.bot.discord.fake;

import java.time.Duration;

/// What goes wrong with a request.
public sealed interface Fault {

    /// It is done at once and answered late.
    record Slow(Duration by) implements Fault {}

    /// It is done late, and answered then.
    record Late(Duration by) implements Fault {}

    /// It is neither done nor answered before the fake is healed or closed.
    record Hang() implements Fault {}

    /// `429` with `Retry-After` and `via`, as Discord itself sends it.
    record TooMany(int retryAfterSeconds) implements Fault {}

    /// `429` with code 30046: too many edits of messages that are older than an hour.
    record OldEdits(int retryAfterSeconds) implements Fault {}

    /// A status without a body that says more: 500, 502; nothing is done.
    record Broken(int status) implements Fault {}

    /// It is done, and the connection is cut before the answer.
    record CutAfter() implements Fault {}

    /// The connection is cut; nothing is done.
    record CutBefore() implements Fault {}

    /// One of Discord's codes: 403 with 50001 or 50013, 404 with 10008.
    record Refuse(int status, int code) implements Fault {}
}
