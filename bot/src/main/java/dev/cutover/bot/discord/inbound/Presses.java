package dev.cutover.bot.discord.inbound;

import dev.cutover.bot.answers.Patience;
import dev.cutover.bot.discord.components.DiscordComponents;
import dev.cutover.bot.discord.forms.DiscordForms;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.control.Conversation;
import dev.cutover.commands.control.Conversation.Pressed;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.forms.Form;
import dev.cutover.commands.grammar.ButtonAction;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.grammar.LookupButton;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.RunWords;
import java.util.Optional;
import java.util.function.Consumer;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;

/// Carries out what a button or the option of a list stands for. A press that asks for words opens
/// its form, which must be Discord's first answer; every other one is acknowledged first.
///
/// @param repaint looks whether the messages of a cutover show what is so, given its id
record Presses(
        Conversation conversation,
        Telling telling,
        Kept kept,
        Patience patience,
        Consumer<String> repaint) {

    void pressed(GenericComponentInteractionCreateEvent event, String customId) {
        Optional<String> action = DiscordComponents.actionOf(customId);
        boolean opens = action.map(Presses::opensForm).orElse(false);
        Optional<Form> form = opens ? form(event, action.orElse("")) : Optional.empty();
        if (form.isPresent()) {
            open(event, form.get());
            return;
        }
        Acknowledged acknowledged = Acknowledged.silently(event);
        carriedOut(event, acknowledged, action.orElse(""));
    }

    private static boolean opensForm(String action) {
        return Kept.key(action).isPresent()
                || ButtonAction.parse(action).map(ButtonAction::press).stream()
                        .anyMatch(Press::opensForm);
    }

    private Optional<Form> form(GenericComponentInteractionCreateEvent event, String action) {
        return patience.ask(() -> found(Caller.of(event), action), Optional.<Form>empty())
                .inTime()
                .flatMap(form -> form);
    }

    private Optional<Form> found(Caller caller, String action) {
        return Kept.key(action).isPresent()
                ? kept.again(action)
                        .flatMap(words ->
                                conversation
                                        .form(press(caller, words.action()))
                                        .map(form -> form.holding(words.values())))
                : conversation.form(press(caller, action));
    }

    private void open(GenericComponentInteractionCreateEvent event, Form form) {
        event.replyModal(DiscordForms.modal(form, event.getId()))
                .queue(
                        null,
                        failure -> {
                            Acknowledged.notTaken(failure);
                            telling.outside(Caller.of(event), DiscordWords.notOpened());
                        });
    }

    private void carriedOut(
            GenericComponentInteractionCreateEvent event,
            Acknowledged acknowledged,
            String action) {
        Caller caller = Caller.of(event);
        if (Kept.key(action).isPresent()) {
            telling.beside(acknowledged, caller, DiscordWords.notKept());
            return;
        }
        Answer answer =
                isOurs(action) ? conversation.pressed(press(caller, action)) : outdated(caller);
        Answer told = isStrange(answer) ? outdated(caller) : answer;
        if (!isSeen(event, action, told)) {
            telling.beside(acknowledged, caller, told.message());
        }
        if (!told.ok()) {
            ButtonAction.parse(action).ifPresent(known -> repaint.accept(known.run()));
        }
    }

    private static boolean isOurs(String action) {
        return ButtonAction.parse(action).isPresent() || LookupButton.parse(action).isPresent();
    }

    private static boolean isStrange(Answer answer) {
        return answer.message().equals(Message.of(RunWords.strangeButton()));
    }

    /// Of a cutover that is not there any more, or of an earlier kind: what is so now.
    private Answer outdated(Caller caller) {
        Answer board = conversation.said(new Said(caller.place(), caller.by(), null, "board"));
        return board.ok()
                ? new Answer(false, DiscordWords.outdated(board.message()), board.seq())
                : board;
    }

    /// Few messages: where everybody sees the message change, nobody is told that it does.
    private static boolean isSeen(
            GenericComponentInteractionCreateEvent event, String action, Answer answer) {
        return answer.ok()
                && !event.getMessage().isEphemeral()
                && ButtonAction.parse(action).map(known -> known.press().isSeen()).orElse(false);
    }

    private static Pressed press(Caller caller, String action) {
        return new Pressed(caller.place(), caller.by(), caller.interaction(), action);
    }
}
