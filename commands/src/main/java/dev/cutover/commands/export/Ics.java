package dev.cutover.commands.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Writes appointments as iCalendar, RFC 5545: lines end with CR and LF, none has more than 75
/// octets, times are in UTC. Importing a later file updates what an earlier one brought.
///
/// @param stamp when what is in it was changed last
/// @param revision the higher is the later
record Ics(String name, Instant stamp, long revision) {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    String text(List<Appointment> appointments) {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//cutover bot//EN");
        line(text, "CALSCALE:GREGORIAN");
        line(text, "X-WR-CALNAME:" + escaped(name));
        appointments.forEach(one -> event(text, one));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private void event(StringBuilder text, Appointment one) {
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + escaped(one.uid()));
        line(text, "DTSTAMP:" + TIME.format(stamp));
        line(text, "SEQUENCE:" + revision);
        line(text, "DTSTART:" + TIME.format(one.from()));
        if (one.until() != null) {
            line(text, "DTEND:" + TIME.format(one.until()));
        }
        line(text, "SUMMARY:" + escaped(one.title()));
        line(text, "DESCRIPTION:" + escaped(one.words()));
        line(text, "TRANSP:TRANSPARENT");
        if (one.until() == null) {
            alarm(text, one);
        }
        line(text, "END:VEVENT");
    }

    private static void alarm(StringBuilder text, Appointment one) {
        line(text, "BEGIN:VALARM");
        line(text, "ACTION:DISPLAY");
        line(text, "DESCRIPTION:" + escaped(one.title()));
        line(text, "TRIGGER:PT0S");
        line(text, "END:VALARM");
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.strip()
                .replace("\r\n", "\n")
                .codePoints()
                .forEach(point -> {
                    switch (point) {
                        case '\n' -> escaped.append("\\n");
                        case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(point);
                        default -> {
                            if (!Character.isISOControl(point)) {
                                escaped.appendCodePoint(point);
                            }
                        }
                    }
                });
        return escaped.toString();
    }

    /// A line that is too long goes on in the next, behind a space; no character is torn.
    private static void line(StringBuilder text, String line) {
        int octets = 0;
        for (int index = 0; index < line.length(); ) {
            int point = line.codePointAt(index);
            String one = Character.toString(point);
            int size = one.getBytes(UTF_8).length;
            if (octets + size > LONGEST) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(one);
            octets += size;
            index += Character.charCount(point);
        }
        text.append(END);
    }
}
