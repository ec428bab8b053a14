package dev.cutover.commands;

import dev.cutover.commands.LogEvent.IssueClosed;
import dev.cutover.commands.LogEvent.IssueRaised;
import dev.cutover.commands.LogEvent.NoteWritten;
import dev.cutover.commands.LogEvent.RiskClosed;
import dev.cutover.commands.LogEvent.RiskRaised;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Issues, risks and notes, by number. One slice of a [Cutover]; it evolves itself.
public record LogBook(
        NavigableMap<Integer, Issue> issues,
        NavigableMap<Integer, Risk> risks,
        NavigableMap<Integer, Note> notes,
        Last last)
        implements Slice {

    /// How something was brought to its end.
    public record Closing(Person by, Instant at, String how) {}

    public record Issue(
            int number,
            String text,
            Severity severity,
            @Nullable String task,
            Person by,
            Instant at,
            @Nullable Closing closing) {

        public boolean open() {
            return closing == null;
        }
    }

    public record Risk(
            int number,
            String text,
            @Nullable String impact,
            Person by,
            Instant at,
            @Nullable Closing closing) {

        public boolean open() {
            return closing == null;
        }
    }

    public record Note(int number, String text, @Nullable String task, Person by, Instant at) {}

    /// The highest numbers given so far; one that was taken back is not given again.
    public record Last(int issue, int risk, int note) {}

    static final LogBook EMPTY =
            new LogBook(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new Last(0, 0, 0));

    LogBook evolve(Entry entry, LogEvent event) {
        Person by = entry.cause().person();
        Instant at = entry.at();
        return switch (event) {
            case IssueRaised(int number, String text, Severity severity, @Nullable String task) ->
                    withIssue(number, new Issue(number, text, severity, task, by, at, null));
            case IssueClosed(int number, String how) ->
                    withIssue(number, closed(issues.get(number), new Closing(by, at, how)));
            case RiskRaised(int number, String text, @Nullable String impact) ->
                    withRisk(number, new Risk(number, text, impact, by, at, null));
            case RiskClosed(int number, String how) ->
                    withRisk(number, closed(risks.get(number), new Closing(by, at, how)));
            case NoteWritten(int number, String text, @Nullable String task) ->
                    withNote(number, new Note(number, text, task, by, at));
        };
    }

    private static @Nullable Issue closed(@Nullable Issue issue, Closing closing) {
        return issue == null
                ? null
                : new Issue(
                        issue.number,
                        issue.text,
                        issue.severity,
                        issue.task,
                        issue.by,
                        issue.at,
                        closing);
    }

    private static @Nullable Risk closed(@Nullable Risk risk, Closing closing) {
        return risk == null
                ? null
                : new Risk(risk.number, risk.text, risk.impact, risk.by, risk.at, closing);
    }

    LogBook withIssue(int number, @Nullable Issue issue) {
        return new LogBook(
                with(issues, number, issue),
                risks,
                notes,
                new Last(Math.max(last.issue, number), last.risk, last.note));
    }

    LogBook withRisk(int number, @Nullable Risk risk) {
        return new LogBook(
                issues,
                with(risks, number, risk),
                notes,
                new Last(last.issue, Math.max(last.risk, number), last.note));
    }

    LogBook withNote(int number, @Nullable Note note) {
        return new LogBook(
                issues,
                risks,
                with(notes, number, note),
                new Last(last.issue, last.risk, Math.max(last.note, number)));
    }

    private static <V> NavigableMap<Integer, V> with(
            Map<Integer, V> map, int number, @Nullable V value) {
        NavigableMap<Integer, V> next = new TreeMap<>(map);
        if (value == null) {
            next.remove(number);
        } else {
            next.put(number, value);
        }
        return Collections.unmodifiableNavigableMap(next);
    }
}
