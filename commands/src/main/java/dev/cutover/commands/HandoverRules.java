package dev.cutover.commands;

import dev.cutover.commands.HandoverCommand.CatchUp;
import dev.cutover.commands.HandoverCommand.Offer;
import dev.cutover.commands.HandoverCommand.TakeOver;
import dev.cutover.commands.HandoverCommand.Withdraw;
import dev.cutover.commands.HandoverEvent.CaughtUp;
import dev.cutover.commands.HandoverEvent.HandoverOffered;
import dev.cutover.commands.HandoverEvent.HandoverTaken;
import dev.cutover.commands.HandoverEvent.HandoverWithdrawn;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Nobody is given work that they did not say yes to, and nobody loses any without having offered
/// it. What is handed over is what its owner still holds when the other takes it.
record HandoverRules(Cutover cutover, Person by) {

    static Decision decide(Cutover cutover, HandoverCommand command, Person by) {
        HandoverRules rules = new HandoverRules(cutover, by);
        return switch (command) {
            case Offer(Person to) -> rules.offer(to);
            case TakeOver(long offer) -> rules.takeOver(offer);
            case CatchUp _ -> Decision.accepted(new CaughtUp());
            case Withdraw _ -> rules.withdraw();
        };
    }

    private Decision offer(Person to) {
        List<String> held = heldBy(by);
        if (same(to, by) || to.equals(Person.BOT)) {
            return Decision.refused(new HandoverRefusal.HandedToNobodyElse());
        }
        return held.isEmpty()
                ? Decision.refused(new HandoverRefusal.NothingToHandOver(Optional.empty()))
                : Decision.accepted(new HandoverOffered(to, held));
    }

    private Decision takeOver(long number) {
        List<Map.Entry<Person, Handovers.Offer>> offers =
                cutover.handovers().byOwner().entrySet().stream()
                        .filter(one -> number == 0 || one.getValue().number() == number)
                        .toList();
        List<Map.Entry<Person, Handovers.Offer>> mine =
                offers.stream().filter(one -> same(one.getValue().to(), by)).toList();
        if (mine.isEmpty()) {
            return Decision.refused(
                    number == 0 || offers.isEmpty()
                            ? new HandoverRefusal.NothingOffered()
                            : new HandoverRefusal.OfferedToOther(
                                    offers.getFirst().getValue().to()));
        }
        List<Event> taken =
                mine.stream().<Event>map(one -> taken(one.getKey(), one.getValue())).toList();
        return mine.stream().allMatch(one -> heldBy(one.getKey()).isEmpty())
                ? Decision.refused(
                        new HandoverRefusal.NothingToHandOver(
                                Optional.of(mine.getFirst().getKey())))
                : new Decision.Accepted(taken);
    }

    private HandoverTaken taken(Person from, Handovers.Offer offer) {
        return new HandoverTaken(offer.number(), from, heldBy(from));
    }

    private Decision withdraw() {
        return cutover.handovers().byOwner().containsKey(by)
                ? Decision.accepted(new HandoverWithdrawn())
                : Decision.refused(new HandoverRefusal.NothingOffered());
    }

    private List<String> heldBy(Person person) {
        return cutover.heldBy(person).map(Task::id).toList();
    }

    private boolean same(Person one, Person other) {
        return cutover.audience().links().same(one, other);
    }
}
