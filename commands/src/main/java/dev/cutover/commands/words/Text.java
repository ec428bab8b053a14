package dev.cutover.commands.words;

import dev.cutover.commands.Person;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A sentence or a part of one, for no platform in particular. What a user typed is in it as text,
/// never as markup: each adapter escapes it for where it goes.
public record Text(List<Span> spans) {

    public static final Text EMPTY = new Text(List.of());

    public sealed interface Span {}

    public record Plain(String text) implements Span {}

    public record Strong(String text) implements Span {}

    public record Code(String text) implements Span {}

    /// A person; a platform may make a mention of it.
    ///
    /// @param called whether they are to look now: a platform that can tells them so
    public record Who(Person person, boolean called) implements Span {

        /// Only named.
        public Who(Person person) {
            this(person, false);
        }
    }

    /// A moment of the night, shown as a clock time; a platform shows it in its reader's own zone
    /// where it can.
    public record When(Instant at) implements Span {}

    /// A moment that may lie on another day, shown with its date.
    public record Day(Instant at) implements Span {}

    public Text {
        spans = List.copyOf(spans);
    }

    /// Joins parts: strings are plain text, persons and instants become what they are.
    public static Text of(Object... parts) {
        List<Span> spans = new ArrayList<>();
        for (Object part : parts) {
            switch (part) {
                case Text text -> spans.addAll(text.spans());
                case Span span -> spans.add(span);
                case Person person -> spans.add(new Who(person));
                case Instant at -> spans.add(new When(at));
                case Object other -> spans.add(new Plain(String.valueOf(other)));
            }
        }
        return new Text(spans);
    }

    public static Text strong(String text) {
        return new Text(List.of(new Strong(text)));
    }

    public static Text code(String text) {
        return new Text(List.of(new Code(text)));
    }

    /// A plan's own words, in which code stands between backticks.
    public static Text ofPlan(String words) {
        String[] parts = words.split("`", -1);
        if (parts.length % 2 == 0) {
            return of(words);
        }
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                spans.add(i % 2 == 0 ? new Plain(parts[i]) : new Code(parts[i]));
            }
        }
        return new Text(spans);
    }

    public static Text join(String between, List<Text> parts) {
        List<Object> joined = new ArrayList<>();
        for (Text part : parts) {
            if (!joined.isEmpty()) {
                joined.add(between);
            }
            joined.add(part);
        }
        return of(joined.toArray());
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /// Without any formatting, with times in a zone: for terminals, fallbacks and tests.
    public String plain(ZoneId zone) {
        return spans.stream().map(span -> plain(span, zone)).collect(Collectors.joining());
    }

    private static String plain(Span span, ZoneId zone) {
        return switch (span) {
            case Plain(String text) -> text;
            case Strong(String text) -> text;
            case Code(String text) -> text;
            case Who(Person person, boolean _) -> person.name();
            case When(Instant at) -> CLOCK.format(at.atZone(zone));
            case Day(Instant at) -> DAY.format(at.atZone(zone));
        };
    }

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
}
