package dev.cutover.commands.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.ClockCommand.Tick;
import dev.cutover.commands.Person;
import dev.cutover.commands.ScheduleCommand.SetZero;
import dev.cutover.commands.kit.Story;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IcsTest {

    private static final String PLAN =
            """
            # Move; old, and new

            ## Phase 1: Move (30 min)

            - [ ] **1.1** Switch (30 min)
              - Wait 5 minutes

            ## Phase 2: Retire (1 hour)

            - [ ] **2.1** Watch the memory (1 hour)
              - Monitor memory every 15 minutes for 30 minutes

            ### After 48 hours

            - [ ] **2.2** Remove the old server (10 min)
            """;

    private static String ics(Story story) {
        return new Export(PLAN, story.cutover(), ZoneOffset.UTC)
                .calendar(story.entries().getLast().at());
    }

    @Test
    void aCalendarOfWhatIsPlannedAndWhatIsToBeLookedAt() {
        Story story = Story.started(PLAN).given("02:30 Ana: done 1.1", "02:40 Ben: claim 2.1");

        assertThat(ics(story).replace("\r\n", "\n"))
                .isEqualTo(
                        """
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//cutover bot//EN
                        CALSCALE:GREGORIAN
                        X-WR-CALNAME:Move\\; old\\, and new
                        BEGIN:VEVENT
                        UID:demo-1-phase-2@cutover
                        DTSTAMP:20261121T024000Z
                        SEQUENCE:7
                        DTSTART:20261121T023000Z
                        DTEND:20261123T024000Z
                        SUMMARY:Phase 2: Retire
                        DESCRIPTION:As planned in Move\\; old\\, and new
                        TRANSP:TRANSPARENT
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:demo-1-look-1-d3dfab24@cutover
                        DTSTAMP:20261121T024000Z
                        SEQUENCE:7
                        DTSTART:20261121T025500Z
                        SUMMARY:Look 1 of 2 at 2.1 Watch the memory: “Monitor memory every 15 min
                         utes for 30 minutes”
                        DESCRIPTION:Move\\; old\\, and new\\nNext: /cutover looked 2.1 SEEN
                        TRANSP:TRANSPARENT
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        DESCRIPTION:Look 1 of 2 at 2.1 Watch the memory: “Monitor memory every 15
                          minutes for 30 minutes”
                        TRIGGER:PT0S
                        END:VALARM
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:demo-1-look-2-d3dfab25@cutover
                        DTSTAMP:20261121T024000Z
                        SEQUENCE:7
                        DTSTART:20261121T031000Z
                        SUMMARY:Look 2 of 2 at 2.1 Watch the memory: “Monitor memory every 15 min
                         utes for 30 minutes”
                        DESCRIPTION:Move\\; old\\, and new\\nNext: /cutover looked 2.1 SEEN
                        TRANSP:TRANSPARENT
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        DESCRIPTION:Look 2 of 2 at 2.1 Watch the memory: “Monitor memory every 15
                          minutes for 30 minutes”
                        TRIGGER:PT0S
                        END:VALARM
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:demo-1-unlock-1-9413ef9a@cutover
                        DTSTAMP:20261121T024000Z
                        SEQUENCE:7
                        DTSTART:20261123T023000Z
                        SUMMARY:“After 48 hours” is over: 2.2 Remove the old server can begin
                        DESCRIPTION:Move\\; old\\, and new\\nNext: /cutover claim 2.2
                        TRANSP:TRANSPARENT
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        DESCRIPTION:“After 48 hours” is over: 2.2 Remove the old server can beg
                         in
                        TRIGGER:PT0S
                        END:VALARM
                        END:VEVENT
                        END:VCALENDAR
                        """);
    }

    @Test
    void theSameAppointmentHasTheSameNameWhenItsTimeMoves() {
        Story story = Story.started(PLAN).given("02:30 Ana: done 1.1");
        List<String> before = lines(ics(story), "UID:");
        assertThat(lines(ics(story), "DTSTART:20261123T023000Z")).hasSize(1);
        story.given("03:00 Ana: issue nobody can log in --sev high");
        story.given("04:00 Ana: issue close 1 mended");

        assertThat(lines(ics(story), "UID:")).isEqualTo(before).doesNotHaveDuplicates();
        assertThat(lines(ics(story), "DTSTART:20261123T040000Z")).hasSize(1);
        assertThat(ics(story)).isEqualTo(ics(story));
    }

    @Test
    void whatIsPlannedMovesWithTheTimeFromWhichItIsCounted() {
        Story story =
                Story.started(PLAN)
                        .when(Story.ANA, new SetZero(Story.at("05:00"), "UTC", "the window moved"))
                        .accepted();

        assertThat(lines(ics(story), "DTSTART:20261121T050000Z")).hasSize(1);
        assertThat(lines(ics(story), "DTSTART:20261121T020000Z")).isEmpty();
    }

    @Test
    void aCutoverThatIsClosedKeepsItsReminders() {
        Story story =
                Story.started(PLAN)
                        .given("02:30 Ana: done 1.1", "02:40 Ana: close the rest comes later");

        assertThat(lines(ics(story), "SUMMARY:"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("SUMMARY:“After 48 hours” is over: it is time for 2.2");
        story.later("2026-11-24T00:00:00Z").when(Person.BOT, new Tick(Agenda.USUAL)).accepted();
        assertThat(lines(ics(story), "SUMMARY:")).isEmpty();
    }

    @Test
    void beforeTheStartItIsEmpty() {
        String empty =
                new Export(PLAN, Story.of(PLAN).cutover(), ZoneOffset.UTC).calendar(Instant.EPOCH);

        assertThat(empty).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(empty).doesNotContain("VEVENT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "a line of plain words that is much longer than the seventy-five octets that a line may have",
                "Ärger über größere Änderungen: 数据库迁移完成之后请检查所有的服务是否正常运行并通知团队",
                "🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀",
                "semicolons; commas, a \\ and\nlines\r\nmore\u0007",
            })
    void noLineIsTooLongAndNoCharacterIsTorn(String words) {
        Instant at = Story.at("02:00");
        Appointment one = new Appointment("one@cutover", at, null, words, words);
        String text = new Ics(words, at, 7).text(List.of(one));

        String[] lines = text.split("\r\n", -1);
        assertThat(lines[lines.length - 1]).isEmpty();
        assertThat(lines).allMatch(line -> line.getBytes(UTF_8).length <= 75);
        assertThat(lines).allMatch(line -> new String(line.getBytes(UTF_8), UTF_8).equals(line));
        assertThat(lines).noneMatch(line -> line.contains("\n") || line.contains("\u0007"));
        assertThat(text.replace("\r\n ", ""))
                .contains(
                        "\r\nSUMMARY:"
                                + words.replace("\\", "\\\\")
                                        .replace(";", "\\;")
                                        .replace(",", "\\,")
                                        .replace("\r\n", "\\n")
                                        .replace("\n", "\\n")
                                        .replace("\u0007", "")
                                + "\r\n");
    }

    @Test
    void aLineOfJustSeventyFiveOctetsIsNotFolded() {
        Instant at = Story.at("02:00");
        String fits = "x".repeat(75 - "SUMMARY:".length());

        assertThat(text(at, fits)).contains("SUMMARY:" + fits + "\r\nDESC");
        assertThat(text(at, fits + "y")).contains("SUMMARY:" + fits + "\r\n y\r\nDESC");
    }

    private static String text(Instant at, String title) {
        return new Ics("n", at, 1)
                .text(List.of(new Appointment("one@cutover", at, at, title, "words")));
    }

    private static List<String> lines(String text, String prefix) {
        return Arrays.stream(text.replace("\r\n ", "").split("\r\n"))
                .filter(line -> line.startsWith(prefix))
                .toList();
    }
}
