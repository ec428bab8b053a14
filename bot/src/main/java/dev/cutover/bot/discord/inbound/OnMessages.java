package dev.cutover.bot.discord.inbound;

import dev.cutover.bot.answers.Patience;
import dev.cutover.bot.discord.commands.Catalog;
import dev.cutover.bot.discord.forms.DiscordForms;
import dev.cutover.commands.control.Conversation;
import dev.cutover.commands.control.Conversation.Said;
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
        Caller caller = Caller.of(event);
        String text = event.getTarget().getContentDisplay();
        return Catalog.onMessage(event.getName())
                .flatMap(as ->
                        conversation.form(new Shortcut(caller.place(), caller.by(), as, text)));
    }

    private void open(MessageContextInteractionEvent event, Form form) {
        event.replyModal(DiscordForms.modal(form, event.getId()))
                .queue(
                        null,
                        failure -> {
                            Acknowledged.notTaken(failure);
                            telling.outside(Caller.of(event), DiscordWords.notOpened());
                        });
    }

    /// Why there is no form: what the bot says where no cutover runs.
    private void nothingHere(MessageContextInteractionEvent event) {
        Acknowledged acknowledged = Acknowledged.thinking(event);
        Caller caller = Caller.of(event);
        telling.instead(
                acknowledged,
                caller,
                Catalog.onMessage(event.getName())
                        .map(_ ->
                                conversation
                                        .said(new Said(caller.place(), caller.by(), null, "status"))
                                        .message())
                        .orElseGet(() -> DiscordWords.unknownCommand(event.getName())));
    }
}
