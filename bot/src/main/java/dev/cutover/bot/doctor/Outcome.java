package dev.cutover.bot.doctor;

/// What a check found.
///
/// @param subject what was looked at, in a word or two
/// @param found a sentence, without secrets
/// @param mend what to do, empty where nothing is to be done
public record Outcome(Level level, String subject, String found, String mend) {

    public enum Level {
        OK,
        WARNING,
        ERROR
    }

    public static Outcome ok(String subject, String found) {
        return new Outcome(Level.OK, subject, found, "");
    }

    /// Something will not be as good as it could be.
    public static Outcome warning(String subject, String found, String mend) {
        return new Outcome(Level.WARNING, subject, found, mend);
    }

    /// Something will not work.
    public static Outcome error(String subject, String found, String mend) {
        return new Outcome(Level.ERROR, subject, found, mend);
    }
}
