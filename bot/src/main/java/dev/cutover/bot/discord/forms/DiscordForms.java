package dev.cutover.bot.discord.forms;

import dev.cutover.bot.chat.Cut;
import dev.cutover.bot.discord.components.DiscordComponents;
import dev.cutover.commands.forms.Form;
import dev.cutover.commands.forms.Input;
import dev.cutover.commands.forms.Input.Choice;
import dev.cutover.commands.forms.Input.Line;
import dev.cutover.commands.forms.Input.Lines;
import dev.cutover.commands.forms.Input.Option;
import dev.cutover.commands.views.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.ModalTopLevelComponent;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.label.LabelChildComponent;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/// Renders a neutral form as a modal, always within Discord's limits. What is in its fields is
/// plain text. Pure; thread-safe.
///
/// A list holds 25 things there, so a longer choice becomes several lists, of which one is used.
public final class DiscordForms {

    private static final int OPTIONS = 25;
    private static final int OPTION = 100;
    private static final char NEXT_LIST = '~';

    private DiscordForms() {}

    /// @param interaction what opens it, as Discord numbers it
    public static Modal modal(Form form, String interaction) {
        List<ModalTopLevelComponent> parts = new ArrayList<>();
        about(form).ifPresent(parts::add);
        form.inputs().forEach(input -> parts.addAll(labelled(input)));
        int over = Math.max(0, parts.size() - Modal.MAX_COMPONENTS);
        boolean untold = over > 0 && parts.getFirst() instanceof TextDisplay;
        List<ModalTopLevelComponent> shown = untold ? parts.subList(1, parts.size()) : parts;
        return Modal.create(
                        FormId.of(interaction, form.action()).text(),
                        Cut.start(words(form.title()), Modal.MAX_TITLE_LENGTH))
                .addComponents(shown.subList(0, Math.min(shown.size(), Modal.MAX_COMPONENTS)))
                .build();
    }

    /// What was written, by the names of the form's inputs.
    ///
    /// @param fields by custom id; a list where nothing was chosen is empty
    public static Map<String, String> values(Map<String, List<String>> fields) {
        Map<String, String> values = new HashMap<>();
        fields.forEach((id, given) -> {
            int end = id.indexOf(NEXT_LIST);
            String name = end < 0 ? id : id.substring(0, end);
            String value = String.join(", ", given);
            values.merge(name, value, DiscordForms::together);
        });
        return values;
    }

    /// Chosen from two lists, it is none of the choices, and that is said.
    private static String together(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + ", " + other;
    }

    private static Optional<TextDisplay> about(Form form) {
        return form.about().isEmpty()
                ? Optional.empty()
                : DiscordComponents.of(Message.of(form.about())).components().stream()
                        .filter(TextDisplay.class::isInstance)
                        .map(TextDisplay.class::cast)
                        .findFirst();
    }

    private static List<Label> labelled(Input input) {
        return switch (input) {
            case Line line ->
                    List.of(
                            label(
                                    line,
                                    line.label(),
                                    written(line, TextInputStyle.SHORT, line.most())));
            case Lines lines ->
                    List.of(
                            label(
                                    lines,
                                    lines.label(),
                                    written(lines, TextInputStyle.PARAGRAPH, lines.most())));
            case Choice choice -> lists(choice);
        };
    }

    private static Label label(Input input, String label, LabelChildComponent field) {
        String shown = Cut.start(words(label), Label.LABEL_MAX_LENGTH);
        return input.hint().isBlank()
                ? Label.of(shown, field)
                : Label.of(shown, Cut.start(input.hint(), Label.DESCRIPTION_MAX_LENGTH), field);
    }

    private static TextInput written(Input input, TextInputStyle style, int most) {
        int bounded = Math.min(most, TextInput.MAX_VALUE_LENGTH);
        String initial = Cut.start(input.initial(), bounded);
        return TextInput.create(input.name(), style)
                .setRequired(input.required())
                .setMaxLength(bounded)
                .setValue(initial.isEmpty() ? null : initial)
                .build();
    }

    private static List<Label> lists(Choice choice) {
        List<Option> options =
                choice.options().stream()
                        .filter(option -> option.value().length() <= OPTION)
                        .toList();
        List<Label> lists = new ArrayList<>();
        for (int from = 0; from < options.size(); from += OPTIONS) {
            List<Option> some = options.subList(from, Math.min(options.size(), from + OPTIONS));
            boolean whole = some.size() == options.size();
            String id = from == 0 ? choice.name() : choice.name() + NEXT_LIST + from;
            String label =
                    whole
                            ? choice.label()
                            : "%s %d to %d".formatted(choice.label(), from + 1, from + some.size());
            lists.add(label(choice, label, list(id, some, choice, whole)));
        }
        return lists;
    }

    private static StringSelectMenu list(
            String id, List<Option> options, Choice choice, boolean whole) {
        StringSelectMenu.Builder list =
                StringSelectMenu.create(id)
                        .setPlaceholder("Choose")
                        .addOptions(options.stream().map(DiscordForms::option).toList())
                        .setRequired(whole && choice.required());
        if (options.stream().anyMatch(option -> option.value().equals(choice.initial()))) {
            list.setDefaultValues(choice.initial());
        }
        return list.build();
    }

    private static SelectOption option(Option option) {
        return SelectOption.of(Cut.start(words(option.label()), OPTION), option.value());
    }

    /// Discord refuses an empty one.
    private static String words(String text) {
        return text.isBlank() ? "…" : text;
    }
}
