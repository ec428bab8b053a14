package dev.cutover.commands;

import dev.cutover.commands.PeopleCommand.Heed;
import dev.cutover.commands.PeopleCommand.Recognize;
import dev.cutover.commands.PeopleEvent.AccountUnlinked;
import dev.cutover.commands.PeopleEvent.AccountsLinked;
import dev.cutover.commands.PeopleEvent.WishesSaid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Learning which accounts are one person. What is known already is not recorded again.
final class PeopleRules {

    private PeopleRules() {}

    static Decision decide(Cutover cutover, PeopleCommand command) {
        return switch (command) {
            case Heed(Person account, Wishes wishes) ->
                    cutover.audience().wishes(account).equals(wishes)
                            ? new Decision.Accepted(List.of())
                            : Decision.accepted(new WishesSaid(account, wishes));
            case Recognize(Person account, List<Person> accounts) ->
                    new Decision.Accepted(
                            learned(
                                    account,
                                    cutover.audience().links().accounts(account),
                                    accounts));
        };
    }

    private static List<Event> learned(Person account, List<Person> known, List<Person> now) {
        List<Event> events = new ArrayList<>();
        if (Set.copyOf(known).equals(Set.copyOf(now))) {
            return events;
        }
        if (now.size() < 2) {
            // It leaves the others, who stay what they are to each other.
            return List.of(new AccountUnlinked(account));
        }
        known.stream()
                .filter(other -> !now.contains(other))
                .map(AccountUnlinked::new)
                .forEach(events::add);
        events.add(new AccountsLinked(now));
        return events;
    }
}
