package dev.cutover.commands.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that goes when a test says so, also backwards.
public final class SettableClock implements InstantSource {

    private volatile Instant now = Story.at("02:00");

    @Override
    public Instant instant() {
        return now;
    }

    public void set(String time) {
        now = Story.at(time);
    }

    public void tick(Duration time) {
        now = now.plus(time);
    }
}
