package dev.cutover.commands;

import java.util.Optional;

/// Nobody can take over so.
public sealed interface HandoverRefusal extends Refusal {

    /// One cannot hand over to oneself, nor to the bot.
    record HandedToNobodyElse() implements HandoverRefusal {}

    /// @param whose empty for the speaker
    record NothingToHandOver(Optional<Person> whose) implements HandoverRefusal {}

    record NothingOffered() implements HandoverRefusal {}

    record OfferedToOther(Person to) implements HandoverRefusal {}
}
