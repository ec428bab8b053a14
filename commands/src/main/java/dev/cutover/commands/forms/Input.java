package dev.cutover.commands.forms;

import dev.cutover.commands.words.Phrases;
import java.util.List;

/// One question of a form.
public sealed interface Input {

    /// By which the answer comes back; unique in its form.
    String name();

    String label();

    /// What to write, in a few words; empty for nothing to add.
    String hint();

    boolean required();

    /// What stands in it when it opens; empty for nothing.
    String initial();

    /// The same with this in it, as far as it fits.
    Input holding(String text);

    /// One line of text.
    ///
    /// @param most characters
    record Line(String name, String label, String hint, boolean required, int most, String initial)
            implements Input {

        @Override
        public Line holding(String text) {
            return new Line(name, label, hint, required, most, cut(text.strip(), most));
        }
    }

    /// Text of several lines.
    ///
    /// @param most characters
    record Lines(String name, String label, String hint, boolean required, int most, String initial)
            implements Input {

        @Override
        public Lines holding(String text) {
            return new Lines(name, label, hint, required, most, cut(text.strip(), most));
        }
    }

    /// One of several.
    ///
    /// @param options at least one and at most [#MOST]
    /// @param initial the value of one of them; empty for none
    record Choice(
            String name,
            String label,
            String hint,
            boolean required,
            List<Option> options,
            String initial)
            implements Input {

        public static final int MOST = 100;

        public Choice {
            options = List.copyOf(options);
        }

        /// Nothing is chosen where it is none of the options.
        @Override
        public Choice holding(String text) {
            boolean known = options.stream().anyMatch(option -> option.value().equals(text));
            return new Choice(name, label, hint, required, options, known ? text : "");
        }
    }

    /// @param value what comes back; at most 150 characters
    record Option(String value, String label) {

        public Option {
            label = Phrases.shortened(label, 75);
        }
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
