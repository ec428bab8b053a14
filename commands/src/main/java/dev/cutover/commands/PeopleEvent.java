package dev.cutover.commands;

import java.util.List;

/// What a cutover learned about its people.
public sealed interface PeopleEvent extends Event {

    /// These accounts are one person; what linked them otherwise before does not count any more.
    record AccountsLinked(List<Person> accounts) implements PeopleEvent {

        public AccountsLinked {
            accounts = List.copyOf(accounts);
        }
    }

    record AccountUnlinked(Person account) implements PeopleEvent {}

    /// Somebody said how much they want to be called; for all of their accounts.
    record WishesSaid(Person account, Wishes wishes) implements PeopleEvent {}
}
