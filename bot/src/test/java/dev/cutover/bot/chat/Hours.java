package dev.cutover.bot.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that a test sets.
public final class Hours implements InstantSource {

    private volatile Instant now = Instant.parse("2026-11-21T02:10:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }
}
