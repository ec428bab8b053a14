package dev.cutover.bot.discord.inbound;

import dev.cutover.bot.discord.forms.DiscordForms;
import dev.cutover.bot.discord.forms.FormId;
import dev.cutover.commands.control.Conversation;
import dev.cutover.commands.control.Conversation.Filled;
import dev.cutover.commands.control.Conversation.Pressed;
import dev.cutover.commands.control.Filling;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Buttons;
import dev.cutover.commands.views.Message.Paragraph;
import dev.cutover.commands.views.Message.Style;
import dev.cutover.commands.views.Message.Verbatim;
import dev.cutover.commands.words.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;

/// Does what was written into a form. Discord has no place beside a field and closes the form: what
/// is wrong is said in a message, with what was written, and a button that opens the form again.
record SentForms(Conversation conversation, Telling telling, Kept kept) {

    void sent(ModalInteractionEvent event) {
        Acknowledged acknowledged = Acknowledged.thinking(event);
        Caller caller = Caller.of(event);
        Optional<FormId> id = FormId.parse(event.getModalId());
        telling.instead(
                acknowledged,
                caller,
                id.map(known -> answer(event, caller, known)).orElseGet(DiscordWords::notOurs));
    }

    private Message answer(ModalInteractionEvent event, Caller caller, FormId id) {
        Map<String, String> values = values(event);
        // By its opening: a form that Discord lets people send again is the same form.
        String opened = id.opened().isEmpty() ? caller.interaction() : id.opened();
        Filled filled =
                new Filled(caller.place(), caller.by(), "form:" + opened, id.action(), values);
        return switch (conversation.filled(filled)) {
            case Filling.Answered(var answer) when answer.ok() -> answer.message();
            case Filling.Answered(var answer) -> notDone(filled, opened, answer.message().blocks());
            case Filling.Amiss(Map<String, String> errors) ->
                    notDone(
                            filled,
                            opened,
                            errors.values().stream()
                                    .<Block>map(error -> new Paragraph(Text.of(error)))
                                    .toList());
        };
    }

    private Message notDone(Filled filled, String opened, List<Block> why) {
        List<Block> blocks = new ArrayList<>(why);
        String written = String.join("\n", filled.values().values()).strip();
        if (!written.isEmpty()) {
            blocks.add(new Paragraph(Text.of("You wrote:")));
            blocks.add(new Verbatim(written));
        }
        if (opensAgain(filled)) {
            blocks.add(new Buttons(List.of(again(filled, opened))));
        }
        return new Message(blocks);
    }

    private boolean opensAgain(Filled filled) {
        return conversation
                .form(new Pressed(filled.place(), filled.by(), null, filled.form()))
                .isPresent();
    }

    private Button again(Filled filled, String opened) {
        String action = kept.keep(opened, new Kept.Words(filled.form(), filled.values()));
        return new Button(
                "Open the form again",
                action,
                Style.PRIMARY,
                "Open the form again, with what you wrote");
    }

    private static Map<String, String> values(ModalInteractionEvent event) {
        Map<String, List<String>> fields = new HashMap<>();
        for (ModalMapping field : event.getValues()) {
            if (field.getType() == Component.Type.TEXT_INPUT) {
                fields.put(field.getCustomId(), List.of(field.getAsString()));
            } else if (field.getType() == Component.Type.STRING_SELECT) {
                fields.put(field.getCustomId(), field.getAsStringList());
            }
        }
        return DiscordForms.values(fields);
    }
}
