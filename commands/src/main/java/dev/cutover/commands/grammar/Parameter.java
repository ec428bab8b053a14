package dev.cutover.commands.grammar;

import java.util.List;
import java.util.Locale;

/// One thing that follows a verb.
///
/// @param name as it stands in the help, in capitals
/// @param help what to put there, in a few words
public record Parameter(
        String name, Kind kind, boolean required, String help, List<String> choices) {

    /// What a parameter takes, so that each platform can offer the right thing.
    public enum Kind {
        TASK,
        /// A task or phase that has probes, or one of them: `2.4#2`.
        PROBE,
        PHASE,
        PERSON,
        /// A channel, chosen from the platform's list or written as an address.
        CHANNEL,
        PLAN,
        VERB,
        NUMBER,
        /// `3`, `1 2 4`, `2-5` or `all`.
        NUMBERS,
        /// The rest of the line.
        TEXT,
        /// `--name value`.
        OPTION,
        /// `--name value`, where the value is a task.
        TASK_OPTION,
        /// `--name`, and all words up to the next option: a time has several.
        TIME_OPTION,
        /// `--name 3`.
        NUMBER_OPTION,
        /// `--name`, or `--name 3`.
        NUMBER_FLAG,
        /// `--name`.
        FLAG
    }

    public Parameter {
        choices = List.copyOf(choices);
    }

    static Parameter required(String name, Kind kind, String help) {
        return new Parameter(name, kind, true, help, List.of());
    }

    static Parameter optional(String name, Kind kind, String help) {
        return new Parameter(name, kind, false, help, List.of());
    }

    static Parameter choice(String name, String help, List<String> choices) {
        return new Parameter(name, Kind.OPTION, false, help, choices);
    }

    /// Whether there may be a list of what goes there.
    public boolean offered() {
        return switch (kind) {
            case TASK, TASK_OPTION, PROBE, PHASE, PERSON, PLAN, VERB, NUMBER, NUMBERS -> true;
            case CHANNEL -> true;
            case OPTION -> name.equals("phase") || !choices.isEmpty();
            case TEXT, TIME_OPTION, NUMBER_OPTION, NUMBER_FLAG, FLAG -> false;
        };
    }

    /// Named with two dashes, wherever in the line.
    public boolean named() {
        return switch (kind) {
            case OPTION, TASK_OPTION, TIME_OPTION, NUMBER_OPTION, NUMBER_FLAG, FLAG -> true;
            case TASK, PROBE, PHASE, PERSON, CHANNEL, PLAN, VERB, NUMBER, NUMBERS, TEXT -> false;
        };
    }

    /// As in a usage line: `ID`, `[NOTE]`, `[--sev low|high]`.
    public String usage() {
        String text =
                switch (kind) {
                    case FLAG -> "--" + name;
                    case NUMBER_OPTION -> "--" + name + " N";
                    case NUMBER_FLAG -> "--" + name + " [N]";
                    case TIME_OPTION -> "--" + name + " TIME";
                    case OPTION, TASK_OPTION ->
                            "--"
                                    + name
                                    + " "
                                    + (choices.isEmpty()
                                            ? name.toUpperCase(Locale.ROOT)
                                            : String.join("|", choices));
                    case TASK, PROBE, PHASE, PERSON, CHANNEL, PLAN, VERB, NUMBER, NUMBERS, TEXT ->
                            name;
                };
        return required ? text : "[" + text + "]";
    }
}
