package dev.cutover.bot.discord.inbound;

import dev.cutover.bot.answers.Patience;
import dev.cutover.bot.discord.commands.Catalog;
import dev.cutover.bot.discord.forms.DiscordForms;
import dev.cutover.commands.control.Conversation;
import dev.cutover.commands.control.Conversation.Shortcut;
import dev.cutover.commands.forms.Form;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;

/// Opens the form in which the text of a message stands already.
record OnMessages(Conversation conversation, Telling telling, Patience patience) {

    void chosen(MessageContextInteractionEvent event) {
        Optional<Form> form =
                patience.ask(() -> form(event), Optional.<Form>empty())
                        .inTime()
                        .flatMap(found -> found);
        form.ifPresentOrElse(found -> open(event, found), () -> nothingHere(event));
    }

    private Optional<Form> form(MessageContextInteractionEvent event) {
        return shortcut(event).flatMap(conversation::form);
    }

    private static Optional<Shortcut> shortcut(MessageContextInteractionEvent event) {
        Caller caller = Caller.of(event);
        String text = event.getTarget().getContentDisplay();
        return Catalog.onMessage(event.getName())
                .map(as -> new Shortcut(caller.place(), caller.by(), as, text));
    }

    private void open(MessageContextInteractionEvent event, Form form) {
        telling.asks(event, Caller.of(event), DiscordForms.modal(form, event.getId()));
    }

    /// Why there is no form.
    private void nothingHere(MessageContextInteractionEvent event) {
        Acknowledged acknowledged = Acknowledged.thinking(event);
        Caller caller = Caller.of(event);
        telling.instead(
                acknowledged,
                caller,
                shortcut(event)
                        .map(shortcut -> conversation.instead(shortcut).message())
                        .orElseGet(() -> DiscordWords.unknownCommand(event.getName())));
    }
}
