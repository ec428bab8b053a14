package dev.cutover.bot.discord.inbound;

import dev.cutover.bot.answers.Patience;
import dev.cutover.bot.chat.Cut;
import dev.cutover.bot.discord.commands.Catalog;
import dev.cutover.commands.control.Conversation;
import dev.cutover.commands.control.Conversation.Begun;
import dev.cutover.commands.control.Conversation.Completion;
import dev.cutover.commands.grammar.Parameter;
import dev.cutover.commands.grammar.Verb;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/// Offers what may stand in the field in which somebody types. What is not found quickly is not
/// offered: the field takes whatever is typed.
record Offers(Catalog catalog, Conversation conversation, Patience patience) {

    void begun(CommandAutoCompleteInteractionEvent event) {
        List<Choice> choices =
                patience.ask(() -> choices(event), List.<Choice>of()).inTime().orElse(List.of());
        event.replyChoices(choices).queue(null, Acknowledged::notTaken);
    }

    private List<Choice> choices(CommandAutoCompleteInteractionEvent event) {
        OptionType type = event.getFocusedOption().getType();
        return found(event).stream()
                .flatMap(one -> choice(one, type).stream())
                .limit(OptionData.MAX_CHOICES)
                .toList();
    }

    private List<Completion> found(CommandAutoCompleteInteractionEvent event) {
        if (event.getGuild() == null) {
            return List.of();
        }
        Caller caller = Caller.of(event);
        String path = TypedCommands.path(event.getFullCommandName());
        String typed = event.getFocusedOption().getValue();
        return path.equals(Catalog.SAY)
                ? conversation.completions(caller.place(), typed)
                : catalog.verb(path).stream()
                        .flatMap(verb -> begun(event, caller, verb))
                        .flatMap(begun -> conversation.completions(begun).stream())
                        .toList();
    }

    private static Stream<Begun> begun(
            CommandAutoCompleteInteractionEvent event, Caller caller, Verb verb) {
        String field = event.getFocusedOption().getName();
        Map<String, String> values = Given.values(event, verb);
        return Catalog.parameter(verb, field).map(Parameter::name).stream()
                .map(name ->
                        new Begun(
                                caller.place(),
                                caller.by(),
                                verb.word(),
                                name,
                                event.getFocusedOption().getValue(),
                                values));
    }

    private static Optional<Choice> choice(Completion one, OptionType type) {
        String name = Cut.start(one.label().isBlank() ? "…" : one.label(), Choice.MAX_NAME_LENGTH);
        if (type == OptionType.INTEGER) {
            return one.insert().matches("\\d{1,9}")
                    ? Optional.of(new Choice(name, Long.parseLong(one.insert())))
                    : Optional.empty();
        }
        // Discord names whoever is mentioned by the id alone.
        String value = one.insert().replaceAll("<@(\\d{1,20})\\|[^<>|]{1,100}+>", "<@$1>");
        return value.isBlank() || value.length() > Choice.MAX_STRING_VALUE_LENGTH
                ? Optional.empty()
                : Optional.of(new Choice(name, value));
    }
}
