package dev.cutover.commands.words;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A moment on which much hangs: in the reader's own zone, and in that of the team.
public final class Zoned {

    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);

    private Zoned() {}

    /// `Sun 22 Nov 08:00 (Sun 06:00 in Europe/Berlin)`.
    public static Text of(Instant at, ZoneId zone) {
        return Text.of(
                new Text.Day(at), " (", SHORT.format(at.atZone(zone)), " in ", name(zone), ")");
    }

    /// As people call it: `Europe/Berlin`, `UTC`.
    public static String name(ZoneId zone) {
        return zone.getId().equals("Z") ? "UTC" : zone.getId();
    }

    /// The same by the id of a zone that a record names; what nobody knows is left out.
    static Text of(Instant at, String zone) {
        try {
            return of(at, ZoneId.of(zone));
        } catch (DateTimeException _) {
            return Text.of(new Text.Day(at));
        }
    }
}
