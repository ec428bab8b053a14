package dev.cutover.bot.discord.components;

import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.actionrow.ActionRowChildComponent;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.separator.Separator.Spacing;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/// One thing in a message, from the top down.
sealed interface Part {

    /// Lines of text.
    record Words(String markdown) implements Part {

        TextDisplay display() {
            return TextDisplay.of(markdown);
        }
    }

    /// A line with its button.
    record Row(Words words, Button button) implements Part {

        Section section() {
            return Section.of(button, words.display());
        }
    }

    /// A line across.
    record Rule() implements Part {

        Separator separator() {
            return Separator.createDivider(Spacing.SMALL);
        }
    }

    /// What is pressed, side by side.
    record Controls(List<? extends ActionRowChildComponent> controls) implements Part {

        public Controls {
            controls = List.copyOf(controls);
        }

        ActionRow row() {
            return ActionRow.of(controls);
        }
    }

    /// That Discord counts in it, itself included.
    default int components() {
        return switch (this) {
            case Words _, Rule _ -> 1;
            case Row _ -> 3;
            case Controls(var controls) -> 1 + controls.size();
        };
    }

    /// That Discord counts in it.
    default int characters() {
        return switch (this) {
            case Words(String markdown) -> markdown.length();
            case Row(Words words, Button _) -> words.characters();
            case Rule _, Controls _ -> 0;
        };
    }

    default boolean says(String markup) {
        return switch (this) {
            case Words(String markdown) -> markdown.contains(markup);
            case Row(Words words, Button _) -> words.says(markup);
            case Rule _, Controls _ -> false;
        };
    }

    /// Whether it stays when the message is too long.
    default boolean kept() {
        return this instanceof Controls;
    }

    default ContainerChildComponent inFrame() {
        return switch (this) {
            case Words words -> words.display();
            case Row row -> row.section();
            case Rule rule -> rule.separator();
            case Controls controls -> controls.row();
        };
    }

    default MessageTopLevelComponent alone() {
        return switch (this) {
            case Words words -> words.display();
            case Row row -> row.section();
            case Rule rule -> rule.separator();
            case Controls controls -> controls.row();
        };
    }
}
