package dev.cutover.bot.discord.components;

import java.util.List;

/// How much of a message is shown when it is long.
///
/// @param row characters of a row
/// @param buttons how many rows have their own button; where there are more, all are lines with one
///   list to choose from
/// @param lines how many of them are lines then; the list holds 25 of them at most
/// @param text characters of a text that is no row
/// @param lists into how many lists a long menu is divided
/// @param ruled whether a line is drawn above what is pressed
record Measure(int row, int buttons, int lines, int text, int lists, boolean ruled) {

    /// A header, eleven rows with a button, a line and three buttons are just what a message holds.
    static final int ROWS = 11;

    static final Measure GENEROUS = new Measure(400, ROWS, Limits.OPTIONS, 3_500, 4, true);

    /// For messages that are divided.
    static final Measure UNDIVIDED = new Measure(400, ROWS, Integer.MAX_VALUE, 3_500, 4, true);

    static final List<Measure> FROM_GENEROUS_TO_NARROW =
            List.of(
                    GENEROUS,
                    new Measure(240, ROWS, Limits.OPTIONS, 1_800, 4, true),
                    new Measure(145, ROWS, Limits.OPTIONS, 900, 2, true),
                    new Measure(145, ROWS, Limits.OPTIONS, 600, 1, false),
                    new Measure(145, 0, Limits.OPTIONS, 400, 1, false),
                    new Measure(110, 0, Limits.OPTIONS, 250, 1, false),
                    new Measure(80, 0, Limits.OPTIONS, 120, 1, false));
}
