package dev.cutover.plans.probes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What of an answer a condition speaks of.
public enum Subject {
    /// Of a web server its number; of a host that reports, its word.
    STATUS(Nature.ANY, Argument.NONE),
    TIME(Nature.DURATION, Argument.NONE),
    BODY(Nature.TEXT, Argument.NONE),
    SIZE(Nature.BYTES, Argument.NONE),
    HEADER(Nature.TEXT, Argument.NAME),
    JSON(Nature.ANY, Argument.PATH),
    IP(Nature.TEXT, Argument.NONE),
    /// How long until the certificate ends.
    EXPIRES(Nature.DURATION, Argument.NONE),
    /// Where the last redirect led.
    URL(Nature.TEXT, Argument.NONE),
    /// `open` or `refused`.
    STATE(Nature.TEXT, Argument.NONE),
    VALID(Nature.TEXT, Argument.NONE),
    ISSUER(Nature.TEXT, Argument.NONE),
    NAMES(Nature.TEXT, Argument.NONE),
    PROTOCOL(Nature.TEXT, Argument.NONE),
    ANSWER(Nature.ANY, Argument.NONE),
    TTL(Nature.DURATION, Argument.NONE),
    RCODE(Nature.TEXT, Argument.NONE),
    VALUE(Nature.ANY, Argument.NONE),
    ROWS(Nature.NUMBER, Argument.NONE),
    ROW(Nature.ANY, Argument.NAME),
    SERIES(Nature.NUMBER, Argument.NONE),
    AGE(Nature.DURATION, Argument.NONE),
    EXIT(Nature.NUMBER, Argument.NONE),
    OUT(Nature.TEXT, Argument.NONE);

    /// What it can be compared with.
    public enum Nature {
        NUMBER,
        DURATION,
        BYTES,
        TEXT,
        /// Whatever comes.
        ANY
    }

    /// What has to stand behind the word.
    public enum Argument {
        NONE,
        NAME,
        PATH
    }

    private final Nature nature;
    private final Argument argument;

    Subject(Nature nature, Argument argument) {
        this.nature = nature;
        this.argument = argument;
    }

    public Nature nature() {
        return nature;
    }

    public Argument argument() {
        return argument;
    }

    /// As it is written: `status`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Subject> named(String word) {
        return Arrays.stream(values()).filter(subject -> subject.word().equals(word)).findFirst();
    }
}
