package dev.cutover.commands;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whom the bot is to call, and what it calls them for.
public sealed interface NotifyCommand extends Command {

    /// A channel wants to be told how things stand.
    ///
    /// @param every null for no longer
    record AskForStatus(Place place, @Nullable Duration every) implements NotifyCommand {}

    /// Whoever has to be told of something is, if it is so at that moment.
    ///
    /// @param planned when tasks were to begin, by id; what is not there has no time
    record Remind(ClockCommand.Agenda agenda, Map<String, Instant> planned)
            implements NotifyCommand {

        public Remind {
            planned = Map.copyOf(planned);
        }
    }

    /// Channels that want it and whose time it is are told how things stand.
    ///
    /// @param ends when it will be over if it goes on like this, null where nobody can say
    record TellStatus(@Nullable Instant ends) implements NotifyCommand {}
}
