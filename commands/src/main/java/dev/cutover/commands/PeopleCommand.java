package dev.cutover.commands;

import java.util.List;

/// Who is one person, as the bot knows it from its people themselves.
public sealed interface PeopleCommand extends Command {

    /// @param accounts all that are one person with `account`, itself among them
    record Recognize(Person account, List<Person> accounts) implements PeopleCommand {

        public Recognize {
            accounts = List.copyOf(accounts);
        }
    }
}
