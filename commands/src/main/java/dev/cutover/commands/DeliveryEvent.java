package dev.cutover.commands;

/// What left by e-mail or webhook.
public sealed interface DeliveryEvent extends Event {

    /// `mail` or `webhook`.
    String way();

    /// Whatever was to leave by this way is delivered, up to an entry of the journal.
    record Delivered(String way, long upTo) implements DeliveryEvent {}

    /// One thing was refused for good; the others go on.
    ///
    /// @param entry that it told of
    record DeliveryRefused(String way, long entry, String why) implements DeliveryEvent {}

    /// Nothing gets through just now; it is tried again.
    record DeliveryFailing(String way, String why) implements DeliveryEvent {}
}
