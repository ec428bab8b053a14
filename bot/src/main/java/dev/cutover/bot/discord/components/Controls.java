package dev.cutover.bot.discord.components;

import dev.cutover.bot.chat.Cut;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Message.Menu;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

/// What is pressed in one message, as Discord's buttons and lists. Not thread-safe.
final class Controls {

    private final CustomIds ids = new CustomIds();
    private int lists;

    /// Empty where it cannot come back; the same can be typed.
    Optional<Button> button(Message.Button button) {
        return ids.of(button.action())
                .map(id -> Button.of(style(button.style()), id, label(button)));
    }

    private static ButtonStyle style(Message.Style style) {
        return switch (style) {
            case PRIMARY -> ButtonStyle.PRIMARY;
            case PLAIN -> ButtonStyle.SECONDARY;
            case DANGER -> ButtonStyle.DANGER;
        };
    }

    private static String label(Message.Button button) {
        return plain(button.label(), Limits.BUTTON, "Press");
    }

    /// A list holds 25 things: a longer menu becomes several, each named after what is in it.
    ///
    /// @param most how many lists; what is behind them can be typed
    List<StringSelectMenu> lists(Menu menu, int most) {
        List<Message.Button> choices = menu.choices();
        int shown = Math.min(choices.size(), most * Limits.OPTIONS);
        List<StringSelectMenu> all = new ArrayList<>();
        for (int from = 0; from < shown; from += Limits.OPTIONS) {
            List<Message.Button> some =
                    choices.subList(from, Math.min(shown, from + Limits.OPTIONS));
            boolean whole = some.size() == choices.size();
            list(whole ? menu.label() : menu.label() + ": " + range(some), some)
                    .ifPresent(all::add);
        }
        return all;
    }

    /// From the first word of the first to that of the last.
    private static String range(List<Message.Button> choices) {
        return firstWord(choices.getFirst()) + " to " + firstWord(choices.getLast());
    }

    static String firstWord(Message.Button button) {
        return Visible.line(button.label()).strip().split(" ", 2)[0];
    }

    /// @param choices at most 25
    Optional<StringSelectMenu> list(String label, List<Message.Button> choices) {
        CustomIds values = new CustomIds();
        boolean besides = choices.stream().map(Controls::beside).distinct().count() > 1;
        List<SelectOption> options =
                choices.stream()
                        .flatMap(choice -> option(choice, values, besides).stream())
                        .toList();
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        StringSelectMenu.create("list-" + lists++)
                                .setPlaceholder(plain(label, Limits.PLACEHOLDER, "Choose"))
                                .addOptions(options)
                                .build());
    }

    private static Optional<SelectOption> option(
            Message.Button choice, CustomIds values, boolean besides) {
        String beside = besides ? beside(choice) : "";
        return values.of(choice.action())
                .map(value ->
                        SelectOption.of(plain(choice.label(), Limits.OPTION, "Choose"), value)
                                .withDescription(beside.isEmpty() ? null : beside));
    }

    /// What the label does not say yet: the title of the task. Where it is one task for all, nobody
    /// need read it each time.
    private static String beside(Message.Button choice) {
        String all = choice.description();
        String rest = all.startsWith(choice.label()) ? all.substring(choice.label().length()) : "";
        String words = Visible.line(rest).replaceFirst("^[:,]", "").strip();
        return Cut.start(words, Limits.OPTION);
    }

    /// No markup has power there.
    private static String plain(String words, int most, String otherwise) {
        String line = Visible.line(words).strip();
        return line.isEmpty() ? otherwise : Cut.start(line, most);
    }
}
