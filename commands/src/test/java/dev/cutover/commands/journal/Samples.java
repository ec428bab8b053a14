package dev.cutover.commands.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cutover.commands.Cause;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Entry.Part;
import dev.cutover.commands.Event;
import dev.cutover.commands.LogEvent.NoteWritten;
import dev.cutover.commands.Opening;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.RunEvent.CutoverStarted;
import dev.cutover.commands.RunEvent.PlanAmended;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Entries for tests.
final class Samples {

    static final Instant NIGHT = Instant.parse("2026-11-21T02:10:03.123Z");
    static final String PLAN = "# Größe wächst\n\n## Phase 0: Before\n\n- [ ] Back up\n";
    static final Place PLACE = new Place("slack", "C0PLAN");
    static final Person ANA = new Person("slack", "U1ANA", "Ana Łęcka");
    static final Person BOB = new Person("slack", "U2BOB", "Bob");

    private Samples() {}

    static Opening opening(String run) {
        return new Opening(
                run, "glitchtip", Fingerprint.of(PLAN.getBytes(UTF_8)), PLACE, false, "production");
    }

    static List<Entry> start(String run) {
        return decision(1, new CutoverStarted(opening(run)));
    }

    /// Events that were decided together.
    static List<Entry> decision(long seq, Event... events) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < events.length; i++) {
            entries.add(entry(seq + i, new Part(i + 1, events.length), events[i]));
        }
        return entries;
    }

    static Entry entry(long seq, Part part, Event event) {
        return new Entry(seq, NIGHT.plusSeconds(seq), new Cause(ANA, "click-" + seq), part, event);
    }

    /// The plan amended by `# Text <number>`.
    static List<Entry> amended(long seq, int number) {
        String text = "# Text %d\r\n".formatted(number);
        return decision(
                seq,
                new PlanAmended(
                        number,
                        "glitchtip",
                        Fingerprint.of(text),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    /// One decision of so many notes.
    static List<Entry> notes(long seq, int count) {
        Event[] events = new Event[count];
        for (int i = 0; i < count; i++) {
            events[i] = new NoteWritten((int) seq + i, "note of entry " + (seq + i), null);
        }
        return decision(seq, events);
    }
}
