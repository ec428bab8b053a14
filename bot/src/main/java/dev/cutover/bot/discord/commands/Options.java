package dev.cutover.bot.discord.commands;

import dev.cutover.bot.chat.Cut;
import dev.cutover.commands.grammar.Parameter;
import dev.cutover.commands.grammar.Verb;
import java.util.Comparator;
import java.util.List;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/// What follows a verb, as Discord asks for it: each in a field of its own.
final class Options {

    private Options() {}

    /// Discord wants those that must be there first.
    static List<OptionData> of(Verb verb) {
        return verb.parameters().stream()
                .sorted(Comparator.comparing(parameter -> !parameter.required()))
                .map(Options::option)
                .toList();
    }

    /// Unique in its verb.
    static String name(Parameter parameter) {
        return switch (parameter.kind()) {
            case TASK -> "task";
            case VERB -> "command";
            case NUMBER -> "number";
            case NUMBERS -> "numbers";
            case PROBE,
                    PHASE,
                    PERSON,
                    CHANNEL,
                    PLAN,
                    TEXT,
                    OPTION,
                    TASK_OPTION,
                    TIME_OPTION,
                    NUMBER_OPTION,
                    NUMBER_FLAG,
                    FLAG ->
                    CommandPath.name(parameter.name());
        };
    }

    private static OptionData option(Parameter parameter) {
        OptionData option =
                new OptionData(
                        type(parameter),
                        name(parameter),
                        described(parameter.help()),
                        parameter.required());
        if (option.getType() == OptionType.INTEGER) {
            option.setRequiredRange(0, 999_999);
        }
        if (!parameter.choices().isEmpty()) {
            parameter.choices().forEach(choice -> option.addChoice(choice, choice));
            return option;
        }
        boolean asked = option.getType().canSupportChoices() && parameter.offered();
        return option.setAutoComplete(asked);
    }

    private static OptionType type(Parameter parameter) {
        return switch (parameter.kind()) {
            case PERSON -> OptionType.USER;
            case CHANNEL -> OptionType.CHANNEL;
            case NUMBER, NUMBER_OPTION, NUMBER_FLAG -> OptionType.INTEGER;
            case FLAG -> OptionType.BOOLEAN;
            case TASK, PROBE, PHASE, PLAN, VERB, NUMBERS, TEXT -> OptionType.STRING;
            case OPTION, TASK_OPTION, TIME_OPTION -> OptionType.STRING;
        };
    }

    static String described(String help) {
        String text = help.isBlank() ? "…" : help;
        String capital = text.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
        return Cut.start(capital + text.substring(1), CommandData.MAX_DESCRIPTION_LENGTH);
    }
}
