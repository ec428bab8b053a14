package dev.cutover.commands.views;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.RunCommand.Start;
import dev.cutover.commands.ScheduleCommand.Reestimate;
import dev.cutover.commands.ScheduleCommand.SetZero;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.words.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Planned, actual and expected times, as the team reads them in its own zone.
class TimeViewTest {

    private static final String PLAN =
            """
            # Switch

            ## Before (24 Hours Before)

            - [ ] **0.1** Lower the TTL (30 min)

            ## Phase 1: Freeze

            **Time:** T-15 minutes

            - [ ] **1.1** Freeze the writes (15 min)

            ## Phase 2: Switch

            **Time:** T-0

            - [ ] **2.1** Move the data (60 min)
            - [ ] **2.2** Tell the team (10 min)

            ## Phase 3: Check

            **Time:** T+90 minutes

            - [ ] **3.1** Check the numbers (30 min)
            """;

    private static Story story(String start, String zero, ZoneId zone) {
        return Story.of(PLAN)
                .later(start)
                .when(
                        Story.ANA,
                        new Start(
                                Story.OPENING,
                                new SetZero(Instant.parse(zero), zone.getId(), null)))
                .accepted();
    }

    private static String shown(Story story, ZoneId zone, String now) {
        Agenda agenda = new Agenda(zone, LocalTime.of(18, 0));
        return new PlainText(zone)
                .of(new TimeView(story.cutover(), agenda, Instant.parse(now)).message());
    }

    @Test
    void ofTheEndsOfDaysTheNextOneIsShown() {
        ZoneId utc = ZoneId.of("UTC");
        String shown =
                shown(
                        story("2026-03-27T20:00:00Z", "2026-03-29T00:30:00Z", utc),
                        utc,
                        "2026-03-27T20:00:00Z");

        assertThat(shown).containsOnlyOnce("the day is summed up");
    }

    @Test
    void inTheNightInWhichTheClocksInBerlinGoForward() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        // T-0 at 01:30; half an hour later it is 03:00. T+60 is 03:30, T+90 is 04:00.
        Story story = story("2026-03-27T20:00:00Z", "2026-03-29T00:30:00Z", berlin);
        assertThat(shown(story, berlin, "2026-03-27T20:00:00Z"))
                .startsWith(
                        """
                        Time
                        T-0 is Sun 29 Mar 01:30 (Sun 01:30 in Europe/Berlin).
                        Running for 0 s.
                        If it goes on like this, it ends at Sun 29 Mar 04:30; in 90 of 100 nights like this by Sun 29 Mar 04:\
                        """
                                .strip())
                .contains(
                        """
                        Planned, and as it is
                        ▶ Phase A: Before (24 Hours Before) · planned Sat 28 Mar 01:30 to 02:00 · since Fri 27 Mar 21:00 until about 02:00 · as planned
                        ◌ Phase 1: Freeze · planned Sun 29 Mar 01:15 to 01:30 · expected Sun 29 Mar 01:15 to 01:30 · as planned
                        ◌ Phase 2: Switch · planned Sun 29 Mar 01:30 to 03:30 · expected Sun 29 Mar 01:30 to 03:30 · as planned
                        ◌ Phase 3: Check · planned Sun 29 Mar 04:00 to 04:30 · expected Sun 29 Mar 04:00 to 04:30 · as planned
                        """
                                .strip());
    }

    @Test
    void inTheNightInWhichTheClocksInNewYorkGoBack() {
        ZoneId newYork = ZoneId.of("America/New_York");
        // T-0 at 01:00 summer time; an hour later it is 01:00 again. T+90 is 01:30 winter time.
        Story story = story("2026-10-30T20:00:00Z", "2026-11-01T05:00:00Z", newYork);
        assertThat(shown(story, newYork, "2026-10-30T20:00:00Z"))
                .contains("T-0 is Sun 1 Nov 01:00 (Sun 01:00 in America/New_York).")
                .contains("it ends at Sun 1 Nov 02:00;")
                .contains("Phase A: Before (24 Hours Before) · planned Sat 31 Oct 01:00 to 01:30")
                .contains("Phase 1: Freeze · planned Sun 1 Nov 00:45 to 01:00")
                .contains("Phase 2: Switch · planned Sun 1 Nov 01:00 to 01:00")
                .contains("Phase 3: Check · planned Sun 1 Nov 01:30 to 02:00");
        // Moved by an hour it is 01:00 winter time.
        story.when(
                Story.BEN,
                new SetZero(Instant.parse("2026-11-01T06:00:00Z"), newYork.getId(), "storage"));
        assertThat(shown(story, newYork, "2026-10-30T20:00:00Z"))
                .contains(
                        "T-0 is Sun 1 Nov 01:00 (Sun 01:00 in America/New_York), moved by Ben from Sun 1 Nov 01:00: storage.")
                .contains("Phase 1: Freeze · planned Sun 1 Nov 01:45 to 01:00")
                .contains("Phase 3: Check · planned Sun 1 Nov 02:30 to 03:00");
    }

    private Story night() {
        ZoneId utc = ZoneId.of("UTC");
        Story story = story("2026-11-21T02:00:00Z", "2026-11-21T03:00:00Z", utc);
        return story.given(
                "02:10 Ana: done 0.1",
                "02:45 Ana: claim 1.1",
                "03:05 Ana: done 1.1",
                "03:05 Ben: claim 2.1");
    }

    @Test
    void theTasksOfAPhaseShowWhatWasAndWhatWillBe() {
        Story story = night();
        story.later("2026-11-21T03:20:00Z")
                .when(Story.BEN, new Reestimate("2.1", Duration.ofMinutes(60), "slow disk"));
        Agenda agenda = new Agenda(ZoneId.of("UTC"), LocalTime.of(18, 0));
        TimeView view = new TimeView(story.cutover(), agenda, Story.at("03:20"));
        PlainText plain = new PlainText(ZoneId.of("UTC"));
        assertThat(plain.of(view.message(story.cutover().plan().phases().get(1))))
                .isEqualTo(
                        """
                        Phase 1: Freeze, planned and as it is
                        ✔ 1.1 Freeze the writes · planned Sat 21 Nov 02:45 to 03:00 · was Sat 21 Nov 02:45 to 03:05 · 5 min late\
                        """);
        // 2.1 was planned until 04:00, and is said to last until 04:20; 2.2 may begin until 04:40,
        // so that phase 3 begins at T+90 = 04:30 only if it ends by then: 60 min of slack.
        assertThat(plain.of(view.message(story.cutover().plan().phases().get(2))))
                .isEqualTo(
                        """
                        Phase 2: Switch, planned and as it is
                        ▲ 2.1 Move the data · planned Sat 21 Nov 03:00 to 04:00 · since Sat 21 Nov 03:05 until about 04:20 · 20 min late · 10 min of slack
                        ▲ 2.2 Tell the team · planned Sat 21 Nov 03:00 to 03:10 · expected Sat 21 Nov 03:20 to 03:30 · 20 min late · 1 h 00 min of slack\
                        """);
        assertThat(plain.of(view.message()))
                .contains("▲ Phase 2: Switch · planned Sat 21 Nov 03:00 to 04:00")
                .contains("· 20 min late");
    }

    /// So that each platform shows every time in its reader's zone.
    @Test
    void noTimeIsPlainTextButTheOneOfTheTeam() {
        Story story = night();
        story.when(Story.BEN, new SetZero(Instant.parse("2026-11-22T03:00:00Z"), "UTC", "storage"));
        Agenda agenda = new Agenda(ZoneId.of("UTC"), LocalTime.of(18, 0));
        Message all = new TimeView(story.cutover(), agenda, Story.at("03:20")).message();
        assertThat(plainSpans(all))
                .filteredOn(text -> text.matches("(?s).*\\d:\\d\\d.*"))
                .containsExactly("Sun 03:00");
    }

    private static List<String> plainSpans(Message message) {
        return message.blocks().stream()
                .flatMap(block ->
                        switch (block) {
                            case Message.Header(Text text) -> Stream.of(text);
                            case Message.Paragraph(Text text) -> Stream.of(text);
                            case Message.Items(var items) -> items.stream().map(Message.Item::text);
                            case Message.Progress _,
                                    Message.Fields _,
                                    Message.Table _,
                                    Message.Verbatim _,
                                    Message.Buttons _ ->
                                    Stream.<Text>empty();
                        })
                .flatMap(text -> text.spans().stream())
                .flatMap(span ->
                        span instanceof Text.Plain(String words)
                                ? Stream.of(words)
                                : Stream.empty())
                .toList();
    }

    @Test
    void theBoardShowsZeroAndWhatIsPlannedForIt() {
        Story story = night();
        String board = new PlainText(ZoneId.of("UTC")).of(new BoardView(story.cutover()).message());
        assertThat(board)
                .contains("Running since Sat 21 Nov 02:00 · T-0 Sat 21 Nov 03:00 · demo-1")
                .contains("planned Sat 21 Nov 04:30");
        assertThat(
                        new PlainText(ZoneId.of("UTC"))
                                .of(new BoardView(Story.started(PLAN).cutover()).message()))
                .doesNotContain("T-0 ")
                .doesNotContain("planned");
    }

    @Test
    void aRowAndACardShowWhatWasSaidLast() {
        Story story = night();
        story.later("2026-11-21T03:20:00Z")
                .when(Story.BEN, new Reestimate("2.1", Duration.ofMinutes(60), "slow disk"))
                .when(Story.BEN, new Reestimate("2.2", Duration.ofMinutes(30), "two teams"));
        PlainText plain = new PlainText(ZoneId.of("UTC"));
        assertThat(plain.of(new Looks(story.cutover()).plan()))
                .contains("2.1 Move the data · with Ben since 03:05 · until about 04:20")
                .contains("2.2 Tell the team · now 30 min");
        assertThat(plain.of(new TaskCard(story.cutover(), story.task("2.1")).message()))
                .contains("Said since: 1 h 00 min from 03:20 on, by Ben: slow disk");
    }
}
