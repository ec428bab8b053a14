package dev.cutover.bot.discord.inbound;

import dev.cutover.bot.discord.commands.Catalog;
import dev.cutover.commands.control.Conversation;
import dev.cutover.commands.control.Conversation.Chosen;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.grammar.Verb;
import dev.cutover.commands.views.Message;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;

/// Answers commands: at once that it heard, then what came of it.
record TypedCommands(Catalog catalog, Conversation conversation, Telling telling) {

    void typed(SlashCommandInteractionEvent event) {
        Acknowledged acknowledged = Acknowledged.thinking(event);
        Caller caller = Caller.of(event);
        telling.instead(acknowledged, caller, answer(event, caller));
    }

    private Message answer(SlashCommandInteractionEvent event, Caller caller) {
        String path = path(event.getFullCommandName());
        if (path.equals(Catalog.SAY)) {
            return said(event, caller);
        }
        return catalog.verb(path)
                .map(verb -> chosen(event, caller, verb))
                .orElseGet(() -> DiscordWords.unknownCommand(event.getFullCommandName()));
    }

    /// Without the name that all have in common.
    static String path(String fullName) {
        int space = fullName.indexOf(' ');
        return space < 0 ? "" : fullName.substring(space + 1);
    }

    private Message said(SlashCommandInteractionEvent event, Caller caller) {
        String line = event.getOption(Catalog.LINE, "", Given::line);
        return conversation
                .said(new Said(caller.place(), caller.by(), caller.interaction(), line))
                .message();
    }

    private Message chosen(SlashCommandInteractionEvent event, Caller caller, Verb verb) {
        return conversation
                .chosen(
                        new Chosen(
                                caller.place(),
                                caller.by(),
                                caller.interaction(),
                                verb.word(),
                                Given.values(event, verb)))
                .message();
    }
}
