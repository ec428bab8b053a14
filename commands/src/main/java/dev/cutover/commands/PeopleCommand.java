package dev.cutover.commands;

import java.util.List;

/// Who is one person, as the bot knows it from its people themselves.
public sealed interface PeopleCommand extends Command {

    /// What somebody said about being called, here or in another cutover.
    record Heed(Person account, Wishes wishes) implements PeopleCommand {}

    /// @param accounts all that are one person with `account`, itself among them
    record Recognize(Person account, List<Person> accounts) implements PeopleCommand {

        public Recognize {
            accounts = List.copyOf(accounts);
        }
    }
}
