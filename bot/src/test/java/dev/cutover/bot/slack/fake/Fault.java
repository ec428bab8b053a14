package dev.cutover.bot.slack.fake;

import java.time.Duration;

/// What goes wrong with a call.
public sealed interface Fault {

    /// It is answered late; what it asked for is done at once.
    record Slow(Duration by) implements Fault {}

    /// It is done late, and answered then.
    record Late(Duration by) implements Fault {}

    /// It is neither done nor answered before the fake is healed or closed.
    record Hang() implements Fault {}

    /// `429` with `Retry-After`.
    record TooMany(int retryAfterSeconds) implements Fault {}

    /// `500` without a body; nothing is done.
    record Broken() implements Fault {}

    /// A page of a proxy in Slack's place, with `200`; nothing is done.
    record Html() implements Fault {}

    /// It is done, and the connection is cut before the answer.
    record CutAfter() implements Fault {}

    /// The connection is cut; nothing is done.
    record CutBefore() implements Fault {}

    /// `"ok":false` with one of Slack's codes.
    record Refuse(String code) implements Fault {}
}
