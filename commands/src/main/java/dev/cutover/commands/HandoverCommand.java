package dev.cutover.commands;

/// What people say who come or leave. All that one holds is given on in two steps: one offers, the
/// other takes.
public sealed interface HandoverCommand extends Command {

    /// An earlier offer of the same person does not count any more.
    record Offer(Person to) implements HandoverCommand {}

    /// @param offer the number of its entry, 0 for all that is offered to the speaker
    record TakeOver(long offer) implements HandoverCommand {}

    /// The speaker looked at what had happened.
    record CatchUp() implements HandoverCommand {}

    record Withdraw() implements HandoverCommand {}
}
