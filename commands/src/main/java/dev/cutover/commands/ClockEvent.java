package dev.cutover.commands;

/// What the clock brought about.
public sealed interface ClockEvent extends Event {

    record TimerFired(Timer timer) implements ClockEvent {}

    /// What a day brought; its timer fired with it.
    record DaySummed(Summary summary) implements ClockEvent {}

    /// @param key of the timer that asked for it
    record Looked(String key, String task, String seen) implements ClockEvent {}
}
