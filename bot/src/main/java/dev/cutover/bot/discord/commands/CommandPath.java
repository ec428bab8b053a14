package dev.cutover.bot.discord.commands;

import dev.cutover.commands.grammar.Verb;
import dev.cutover.commands.grammar.Verb.Topic;
import java.util.List;
import java.util.Locale;

/// Where a verb stands in Discord's list: `/cutover claim`, or `/cutover gate approve`. Discord
/// takes 25 of either kind at the top, so what is said every few minutes stands there, and the rest
/// in one group for each topic. A verb of two words stands there with a dash: `log issue-close`.
///
/// @param group empty at the top
record CommandPath(String group, String name) {

    /// What people say most in a night, and what the bot's own sentences name most.
    private static final List<String> EVERYDAY =
            List.of(
                    "start", "claim", "done", "step", "release", "assign", "block", "unblock",
                    "fail", "next", "mine", "status", "task", "help", "undo", "hold", "resume",
                    "lookup");

    static CommandPath of(Verb verb) {
        return EVERYDAY.contains(verb.word())
                ? new CommandPath("", name(verb.word()))
                : new CommandPath(group(verb.topic()), name(verb.word()));
    }

    private static String group(Topic topic) {
        return switch (topic) {
            case RUN -> "run";
            case TASKS -> "tasks";
            case GATES -> "gate";
            case CHECKS -> "measure";
            case LOG -> "log";
            case LOOK -> "show";
        };
    }

    /// What stands in a group is called what the topic says.
    static String about(Topic topic) {
        return topic.title();
    }

    /// In the signs that Discord takes.
    static String name(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "-");
    }

    /// As Discord hands it back, behind `cutover `.
    String full() {
        return group.isEmpty() ? name : group + " " + name;
    }
}
