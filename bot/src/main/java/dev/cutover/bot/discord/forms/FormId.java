package dev.cutover.bot.discord.forms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.modals.Modal;

/// What a form carries while somebody writes: `form|<opened>|<action>`, at most 100 characters.
///
/// @param opened names the opening, so that a form sent twice has one effect; empty where there is
///   no room for it
/// @param action what the form is for
public record FormId(String opened, String action) {

    private static final Pattern FORM = Pattern.compile("form\\|([0-9a-z]{0,13})\\|(v1\\|.{1,95})");

    /// @param interaction what opened it, as Discord numbers it
    static FormId of(String interaction, String action) {
        FormId full = new FormId(sign(interaction), action);
        return full.text().length() <= Modal.MAX_ID_LENGTH ? full : new FormId("", action);
    }

    /// Empty for what is no form of ours.
    public static Optional<FormId> parse(String customId) {
        Matcher matcher = FORM.matcher(customId);
        return matcher.matches()
                ? Optional.of(new FormId(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    String text() {
        return "form|" + opened + "|" + action;
    }

    private static String sign(String interaction) {
        return interaction.matches("\\d{1,19}")
                ? Long.toUnsignedString(Long.parseUnsignedLong(interaction), Character.MAX_RADIX)
                : "";
    }
}
