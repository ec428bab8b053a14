package dev.cutover.commands;

import dev.cutover.commands.PeopleCommand.Recognize;
import dev.cutover.commands.PeopleEvent.AccountUnlinked;
import dev.cutover.commands.PeopleEvent.AccountsLinked;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Learning which accounts are one person. What is known already is not recorded again.
final class PeopleRules {

    private PeopleRules() {}

    static Decision decide(Cutover cutover, PeopleCommand command) {
        return switch (command) {
            case Recognize(Person account, List<Person> accounts) ->
                    new Decision.Accepted(
                            learned(cutover.audience().links().accounts(account), accounts));
        };
    }

    private static List<Event> learned(List<Person> known, List<Person> now) {
        List<Event> events = new ArrayList<>();
        if (Set.copyOf(known).equals(Set.copyOf(now))) {
            return events;
        }
        known.stream()
                .filter(account -> !now.contains(account))
                .map(AccountUnlinked::new)
                .forEach(events::add);
        if (now.size() > 1) {
            events.add(new AccountsLinked(now));
        }
        return events;
    }
}
