package dev.cutover.bot.settings;

/// Something that nobody may read in a log, a message or a file. It is written only where it is
/// used, by [#value].
public record Secret(String value) {

    @Override
    public String toString() {
        return "(secret)";
    }
}
