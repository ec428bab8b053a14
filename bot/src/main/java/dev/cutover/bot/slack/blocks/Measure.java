package dev.cutover.bot.slack.blocks;

import java.util.List;

/// How much of a message is shown when it is long.
///
/// @param row characters of a row
/// @param rows rows with a button
/// @param text characters of a text that is no row
/// @param options in a menu
record Measure(int row, int rows, int text, int options) {

    static final List<Measure> FROM_GENEROUS_TO_NARROW =
            List.of(
                    new Measure(400, Limits.ROWS, 2_900, Limits.OPTIONS),
                    new Measure(150, Limits.ROWS, 1_500, Limits.OPTIONS),
                    new Measure(80, Limits.ROWS, 800, 60),
                    new Measure(80, 30, 400, 40),
                    new Measure(80, 20, 200, 20));
}
