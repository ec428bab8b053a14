package dev.cutover.commands.grammar;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One thing that people can say, with its help. Everything that lists commands (help, completion,
/// README, a platform's own menus) is made from these.
///
/// @param word one word, or two for a part of another (`issue close`)
/// @param help one sentence without a full stop, beginning with a verb
/// @param example what somebody would really type
public record Verb(
        String word,
        Topic topic,
        List<Parameter> parameters,
        String help,
        String example,
        Meaning meaning) {

    /// Which part of the work a verb belongs to; the order is the order of the help.
    public enum Topic {
        RUN("The cutover"),
        TASKS("Tasks"),
        GATES("Criteria and gates"),
        CHECKS("Checks by the bot"),
        LOG("Issues, risks and notes"),
        LOOK("Looking");

        private final String title;

        Topic(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /// What the words are when they have been read.
    @FunctionalInterface
    interface Meaning {
        Request of(Arguments arguments);
    }

    public Verb {
        parameters = List.copyOf(parameters);
    }

    public String usage() {
        return Stream.concat(Stream.of(word), parameters.stream().map(Parameter::usage))
                .collect(Collectors.joining(" "));
    }
}
