package dev.cutover.plans.markdown.timing;

import dev.cutover.plans.Timetable.Window;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.outline.Said;
import dev.cutover.plans.markdown.words.Hours;
import dev.cutover.plans.markdown.words.Zone;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the hours in which the work is to be done. Hours alone may be anything; they are a window
/// where the line says so, or names a time zone.
final class WindowsReader {

    private static final Pattern WINDOW =
            Pattern.compile(
                    "(?i)\\b(windows?|maintenance|low[- ]traffic|off[- ]?peak|quiet hours|outage"
                            + "|planned downtime|cut-?over|change slot|go[- ]?live|wartung\\w*)\\b");
    private static final Pattern NO_WINDOW =
            Pattern.compile(
                    "(?i)\\b(business|office|working|support|opening|service) hours\\b"
                            + "|\\bon[- ]call\\b|\\bavailab\\w*|\\bavoid\\b|\\bexcept\\b|\\bmeeting\\b");

    private final Findings findings;

    private WindowsReader(Findings findings) {
        this.findings = findings;
    }

    static List<Window> read(List<Said> speech, Findings findings) {
        WindowsReader reader = new WindowsReader(findings);
        return speech.stream()
                .filter(said -> said.inWork() && said.hints().has(Hint.CLOCK))
                .flatMap(reader::in)
                .toList();
    }

    private Stream<Window> in(Said said) {
        List<Hours> written = Hours.in(said.text(), said.hints());
        if (written.isEmpty() || NO_WINDOW.matcher(said.text()).find()) {
            return Stream.empty();
        }
        boolean called = WINDOW.matcher(said.text()).find();
        return written.stream()
                .filter(hours -> called || hours.zone() != null)
                .map(hours -> window(said, hours));
    }

    private Window window(Said said, Hours hours) {
        Zone zone = hours.zone();
        if (zone == null) {
            withoutZone(said.line(), hours);
        } else {
            report(said.line(), zone);
        }
        return new Window(
                PlainText.of(said.text()),
                said.line(),
                hours.day(),
                hours.from(),
                hours.to(),
                zone == null ? null : zone.id(),
                zone == null ? "" : zone.text());
    }

    private void withoutZone(int line, Hours hours) {
        findings.info(
                line,
                "window-zone",
                "The window “%s” names no time zone; the team’s own counts."
                        .formatted(hours.text()),
                "Write the zone behind the hours: “UTC” or “Europe/Berlin”.");
    }

    private void report(int line, Zone zone) {
        if (zone.id() == null) {
            findings.warning(
                    line,
                    "unknown-zone",
                    "“%s” is no time zone that is known, so the window has none."
                            .formatted(zone.text()),
                    "Write the zone as “UTC”, “UTC+3” or “Europe/Berlin”.");
        } else if (zone.other() != null) {
            findings.warning(
                    line,
                    "ambiguous-zone",
                    "“%s” is taken for %s; it may also mean %s."
                            .formatted(zone.text(), zone.id(), zone.other()),
                    "Write “%s”, or the zone that is meant.".formatted(zone.id()));
        } else if (zone.isTranslated()) {
            findings.info(
                    line,
                    "zone",
                    "“%s” is read as %s.".formatted(zone.text(), zone.id()),
                    "Write “%s” to say it yourself.".formatted(zone.id()));
        }
    }
}
