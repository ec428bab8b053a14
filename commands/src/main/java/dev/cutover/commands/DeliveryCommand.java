package dev.cutover.commands;

/// What the bot reports of e-mail and webhooks.
public sealed interface DeliveryCommand extends Command {

    /// @param upTo the entry of the journal up to which everything is delivered
    record Deliver(String way, long upTo) implements DeliveryCommand {}

    /// @param why in words that name no secret
    record Refuse(String way, long entry, String why) implements DeliveryCommand {}

    /// Reported often, recorded once until something gets through.
    ///
    /// @param why in words that name no secret
    record Fail(String way, String why) implements DeliveryCommand {}
}
