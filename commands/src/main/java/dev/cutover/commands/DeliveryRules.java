package dev.cutover.commands;

import dev.cutover.commands.DeliveryCommand.Deliver;
import dev.cutover.commands.DeliveryCommand.Fail;
import dev.cutover.commands.DeliveryCommand.Refuse;
import dev.cutover.commands.DeliveryEvent.Delivered;
import dev.cutover.commands.DeliveryEvent.DeliveryFailing;
import dev.cutover.commands.DeliveryEvent.DeliveryRefused;

/// What the bot reports of its ways out is so; that nothing gets through is recorded once.
final class DeliveryRules {

    private DeliveryRules() {}

    static Decision decide(Cutover cutover, DeliveryCommand command) {
        return switch (command) {
            case Deliver(String way, long upTo) -> Decision.accepted(new Delivered(way, upTo));
            case Refuse(String way, long entry, String why) ->
                    Decision.accepted(new DeliveryRefused(way, entry, why));
            case Fail(String way, String _) when cutover.deliveries().failing().contains(way) ->
                    Decision.refused(new Refusal.NothingIsDue());
            case Fail(String way, String why) -> Decision.accepted(new DeliveryFailing(way, why));
        };
    }
}
