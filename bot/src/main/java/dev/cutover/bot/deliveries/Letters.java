package dev.cutover.bot.deliveries;

import dev.cutover.bot.deliveries.Letter.Kind;
import dev.cutover.commands.ClockEvent.DaySummed;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Event;
import dev.cutover.commands.NotifyEvent.Nudged;
import dev.cutover.commands.Nudge;
import dev.cutover.commands.PhaseEvent.PhaseCompleted;
import dev.cutover.commands.PhaseEvent.PhaseOpened;
import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.RunEvent.CutoverClosed;
import dev.cutover.commands.RunEvent.CutoverHeld;
import dev.cutover.commands.RunEvent.CutoverResumed;
import dev.cutover.commands.Summary;
import dev.cutover.commands.views.PlainText;
import dev.cutover.commands.views.SummaryView;
import dev.cutover.commands.views.SummaryView.Form;
import dev.cutover.commands.words.EventWords;
import dev.cutover.commands.words.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The letters that a record makes. It is a function of the record, so that a restart writes the
/// same ones.
///
/// @param zone of the times in them
record Letters(Cutover cutover, List<Entry> entries, ZoneId zone) {

    private static final int SUBJECT = 150;

    /// The first after an entry that is one of these.
    Optional<Letter> next(long after, Set<Kind> wanted) {
        return after(after, entries, wanted).findFirst().map(this::of);
    }

    /// The last entry after one of which a letter tells, whether somebody wants it or not.
    static OptionalLong last(List<Entry> record, long after) {
        return after(after, record, EnumSet.allOf(Kind.class)).mapToLong(Entry::seq).max();
    }

    /// Those of a record that leave, after an entry.
    static Stream<Entry> after(long after, List<Entry> record, Set<Kind> wanted) {
        return record.stream()
                .filter(entry -> entry.seq() > after)
                .filter(entry -> kind(entry.event()).filter(wanted::contains).isPresent())
                .filter(entry ->
                        !(entry.event() instanceof ActionUndone(long decision))
                                || ofHold(undone(decision, record)));
    }

    /// Empty for what stays in chat. What was taken back may have been a hold.
    static Optional<Kind> kind(Event event) {
        return switch (event) {
            case DaySummed _ -> Optional.of(Kind.DAYS);
            case CutoverClosed _ -> Optional.of(Kind.END);
            case Nudged(Nudge nudge) when nudge.kind().escalates() -> Optional.of(Kind.ESCALATIONS);
            case PhaseOpened _, PhaseCompleted _ -> Optional.of(Kind.PHASES);
            case CutoverHeld _, CutoverResumed _, ActionUndone _ -> Optional.of(Kind.HOLDS);
            case Event _ -> Optional.empty();
        };
    }

    private static boolean ofHold(Event event) {
        return event instanceof CutoverHeld || event instanceof CutoverResumed;
    }

    /// Entries are numbered from 1 without gaps.
    private static Event undone(long decision, List<Entry> record) {
        return record.get((int) decision - 1).event();
    }

    private Letter of(Entry entry) {
        return switch (entry.event()) {
            case DaySummed(Summary summary) ->
                    letter(
                            entry,
                            "day-summed",
                            Text.of("The day until ", new Text.Day(summary.to()), far(summary)),
                            summed(summary, "The day"),
                            null,
                            null);
            case CutoverClosed _ -> {
                Summary summary = whole(entry);
                yield letter(
                        entry,
                        "closed",
                        Text.of("Closed", far(summary)),
                        said(entry) + "\n\n" + summed(summary, "The whole cutover"),
                        null,
                        null);
            }
            case Nudged(Nudge nudge) ->
                    letter(
                            entry,
                            "unanswered",
                            Text.of("Needs an answer: ", about(nudge)),
                            said(entry),
                            nudge.task(),
                            null);
            case PhaseOpened(String phase) ->
                    letter(entry, "phase-opened", words(entry), said(entry), null, phase);
            case PhaseCompleted(String phase) ->
                    letter(entry, "phase-completed", words(entry), said(entry), null, phase);
            case CutoverHeld(String why) -> hold(entry, "held", Text.of("On hold: ", why));
            case CutoverResumed _ -> hold(entry, "resumed", Text.of("Goes on"));
            case ActionUndone(long decision)
                    when undone(decision, entries) instanceof CutoverHeld ->
                    hold(entry, "resumed", Text.of("Goes on"));
            case ActionUndone _ -> hold(entry, "held", Text.of("On hold again"));
            case Event other -> throw new IllegalStateException("no letter tells of " + other);
        };
    }

    private Letter hold(Entry entry, String what, Text subject) {
        return letter(entry, what, subject, said(entry), null, null);
    }

    private Letter letter(
            Entry entry,
            String what,
            Text subject,
            String text,
            @Nullable String task,
            @Nullable String phase) {
        return new Letter(
                run(),
                entry.seq(),
                kind(entry.event()).orElseThrow(),
                what,
                entry.at(),
                oneLine("[" + run() + "] " + subject.plain(zone)),
                cutover.planAsWritten().title() + "\n\n" + text + "\n",
                task,
                phase);
    }

    private String run() {
        var opening = cutover.course().opening();
        return opening == null ? "" : opening.run();
    }

    /// Whatever stands in a plan's titles: a subject has no lines.
    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]++", " ").strip();
        return line.length() <= SUBJECT ? line : line.substring(0, SUBJECT - 1) + "…";
    }

    private static String far(Summary summary) {
        return ": %d of %d tasks settled".formatted(summary.settled(), summary.total());
    }

    private Text about(Nudge nudge) {
        return nudge.task() == null
                ? Text.of("issue ", String.valueOf(nudge.issue()))
                : cutover.everPlanned()
                        .task(nudge.task())
                        .map(task -> Text.of(task.id(), " ", Text.ofPlan(task.title())))
                        .orElse(Text.of(nudge.task()));
    }

    private Summary whole(Entry closed) {
        Instant start = Objects.requireNonNullElse(cutover.course().startedAt(), closed.at());
        return Summary.of(cutover, start, closed.at().plusMillis(1));
    }

    private String summed(Summary summary, String title) {
        return new PlainText(zone)
                .of(
                        new SummaryView(cutover.everPlanned(), summary, Text.of(title))
                                .message(Form.TECHNICAL));
    }

    private Text words(Entry entry) {
        return new EventWords(cutover.everPlanned(), entries).of(entry);
    }

    private String said(Entry entry) {
        return Text.of(new Text.Day(entry.at()), " ", words(entry)).plain(zone) + ".";
    }
}
