package dev.cutover.bot.discord.components;

import dev.cutover.bot.discord.commands.Spelled;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.PlainText;
import dev.cutover.commands.words.Text;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/// Renders a neutral message as components, always within Discord's limits: rows get one list
/// instead of a button each, then long texts are shortened, then rows are left out from the end,
/// and the message says so.
///
/// The same message gives the same components. Thread-safe.
public final class DiscordComponents {

    private static final int PLAINLY_SHOWN = 1_500;
    private static final String PLAINLY =
            "Discord did not take this message as it is. `%s` and `%s` show everything."
                    .formatted(Spelled.command("/cutover board"), Spelled.command("/cutover plan"));

    private DiscordComponents() {}

    /// What everybody sees: the board, a phase, an announcement, a reply.
    public static DiscordMessage of(Message message) {
        for (Measure measure : Measure.FROM_GENEROUS_TO_NARROW) {
            Typesetter typesetter = new Typesetter(message, measure);
            Page page = typesetter.page();
            if (page.fits()) {
                return written(page, typesetter);
            }
        }
        Typesetter typesetter = new Typesetter(message, Measure.FROM_GENEROUS_TO_NARROW.getLast());
        return written(typesetter.page().fitted(), typesetter);
    }

    /// What one person sees, who asked for it: where it is long, up to five messages, to be sent in
    /// this order, rather than a short one. Never empty.
    public static List<DiscordMessage> privately(Message message) {
        Typesetter typesetter = new Typesetter(message, Measure.UNDIVIDED);
        return typesetter.page().divided(Limits.ANSWERS).stream()
                .map(page -> written(page, typesetter))
                .toList();
    }

    /// A message without layout and buttons, for when Discord does not take it as it is.
    public static DiscordMessage plainly(Message message) {
        Text all = Text.of(new PlainText(ZoneOffset.UTC).of(message));
        String start = new Markdown().of(all, PLAINLY_SHOWN);
        String words = (start.isBlank() ? "" : start + "\n") + PLAINLY;
        return new DiscordMessage(List.of(TextDisplay.of(words)), List.of());
    }

    /// Which action a button's id or an option's value stands for; empty for what is not the bot's.
    public static Optional<String> actionOf(String customId) {
        return CustomIds.action(customId);
    }

    private static DiscordMessage written(Page page, Typesetter typesetter) {
        List<String> mentioned =
                typesetter.mentioned().stream()
                        .filter(page::mentions)
                        .limit(Limits.MENTIONED)
                        .toList();
        return new DiscordMessage(page.components(), mentioned);
    }
}
