package dev.cutover.bot.slack.blocks;

import java.util.List;

/// How much of a message is shown when it is long.
///
/// @param row characters of a row
/// @param rows rows with a button
/// @param text characters of a text that is no row
record Measure(int row, int rows, int text) {

    static final List<Measure> FROM_GENEROUS_TO_NARROW =
            List.of(
                    new Measure(400, Limits.ROWS, 2_900),
                    new Measure(150, Limits.ROWS, 1_500),
                    new Measure(80, Limits.ROWS, 800),
                    new Measure(80, 30, 400),
                    new Measure(80, 20, 200));
}
