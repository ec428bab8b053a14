package dev.cutover.commands.words;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Cause;
import dev.cutover.commands.Entry;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.time.SaidSpan;
import dev.cutover.commands.time.SaidTimes;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every sentence about T-0 and new estimates, as people read it.
class ScheduleWordingTest {

    private static final Instant NOW = Story.at("02:10");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Stream<Entry> entries() {
        return ScheduleSamples.events().stream()
                .map(event ->
                        Samples.STORY
                                .cutover()
                                .entries(List.of(event), new Cause(Story.ANA, null), NOW)
                                .getFirst());
    }

    private static String plain(Text text) {
        return text.plain(ZoneOffset.UTC);
    }

    @Test
    void whatIsRefused() {
        assertThat(
                        ScheduleSamples.refusals().stream()
                                .map(RefusalWords::of)
                                .map(ScheduleWordingTest::plain)
                                .collect(joining("\n")))
                .isEqualTo(
                        """
                        T-0 cannot be Sat 21 Nov 01:00: that was 1 h 10 min ago. Next: write a time that is to come, such as “in 20 min” or “tomorrow 06:00”.
                        That T-0 is more than a year ahead. Next: write a nearer time, such as “Sunday 06:00”.
                        T-0 is Sat 21 Nov 06:00 already. What is planned when: /cutover time.
                        T-0 was said to be Sat 21 Nov 06:00; moving it to Sat 21 Nov 07:00 needs a reason. Next: write it behind the time, /cutover t0 TIME WHY.
                        A task takes from 1 min to 90 days, not 0 s. Next: /cutover eta ID 20m WHY.\
                        """);
    }

    @Test
    void whatIsAnswered() {
        assertThat(
                        entries()
                                .map(entry ->
                                        plain(
                                                new AnswerWords(
                                                                Samples.STORY
                                                                        .cutover()
                                                                        .evolve(entry))
                                                        .of(List.of(entry))))
                                .collect(joining("\n")))
                .isEqualTo(
                        """
                        T-0 is Sat 21 Nov 06:00 (Sat 07:00 in Europe/Berlin). What that means for the rest: /cutover time.
                        T-0 is Sat 21 Nov 06:00. What that means for the rest: /cutover time.
                        T-0 is moved from Sat 21 Nov 06:00 to Sat 21 Nov 07:00 (Sat 08:00 in Europe/Berlin). What is planned moves with it; the record keeps both. What that means for the rest: /cutover time.
                        0.1 Back up the database is planned with 20 min from when somebody is at it. What that means for the rest: /cutover time.
                        It is compared with the rehearsal demo-1, closed Sat 21 Nov 06:00, which timed 0 tasks. To see how it compares: /cutover time.
                        It is compared with the rehearsal demo-1, closed Sat 21 Nov 06:00, which timed 0 tasks; the plan has changed since the rehearsal, and 6 tasks are without a time from it. To see how it compares: /cutover time.
                        It is compared with the rehearsal demo-1, closed Sat 21 Nov 06:00, which timed 0 tasks. The times of 1 more run are known. To see how it compares: /cutover time.
                        It is compared with the last run demo-2, closed Sat 21 Nov 07:00, which timed 0 tasks; the plan has changed since the last run, and 6 tasks are without a time from it. To see how it compares: /cutover time.\
                        """);
    }

    @Test
    void whatStandsInTheRecord() {
        EventWords words = new EventWords(Samples.STORY.cutover().plan(), List.of());
        assertThat(entries().map(words::of).map(ScheduleWordingTest::plain).collect(joining("\n")))
                .isEqualTo(
                        """
                        Ana set T-0 to Sat 21 Nov 06:00 (Sat 07:00 in Europe/Berlin)
                        Ana set T-0 to Sat 21 Nov 06:00: agreed
                        Ana moved T-0 from Sat 21 Nov 06:00 to Sat 21 Nov 07:00 (Sat 08:00 in Europe/Berlin): the DBA comes later
                        Ana now expects 20 min for 0.1 Back up the database: waiting for the DBA
                        Compared with the rehearsal demo-1 of Sat 21 Nov 06:00
                        Compared with the rehearsal demo-1 of Sat 21 Nov 06:00
                        Earlier times are known from demo-2 of Sat 21 Nov 07:00, the rehearsal demo-1 of Sat 21 Nov 06:00
                        Earlier times are known from demo-2 of Sat 21 Nov 07:00\
                        """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "06:30 DBA is late | I read “06:30” as the time, but “DBA” may belong to it. Next: write a comma before the reason, /cutover t0 06:30, DBA is late, or the time in another way, such as “2026-11-22 06:00 UTC”.",
                "02:00 storage | “02:00” was 1 h 10 min ago, and the next is Sun 22 Nov 01:00 (Sun 02:00 in Europe/Berlin). Next: if you mean that one, write /cutover t0 2026-11-22 02:00.",
                "soon | “soon” is no time that I know. Write “in 20 min”, “06:30”, “T+15”, “Sunday 06:00 UTC”, “tomorrow 18:00” or “2026-11-22 06:00 Europe/Berlin”.",
            })
    void anUnclearTimeIsAnsweredWithWhatWasReadAndWhatToType(String said, String answer) {
        Text text = UnclearWords.of(SaidTimes.read(said, NOW, BERLIN, null), "t0", NOW, BERLIN);
        assertThat(plain(text)).isEqualTo(answer);
        Sentences.isWhole(said, Text.of("A ", text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "20m | A new estimate needs a reason. Next: /cutover eta 2.4 20m WHY.",
                "soon | “soon” does not begin with a length of time. Next: write “20m”, “1 h 30 min” or “2 days” and the reason, /cutover eta 2.4 20m WHY.",
                "3:30 the DBA | “3:30” may be a length or a time of day. Next: write how long it takes from now, such as /cutover eta 2.4 3h30m WHY.",
                "20m 3 nodes left | “20m 3” can be read in two ways. Next: write a comma before the reason, /cutover eta 2.4 20m, 3 nodes left or /cutover eta 2.4 20m 3, nodes left.",
            })
    void anUnclearLengthIsAnsweredWithWhatWasReadAndWhatToType(String said, String answer) {
        assertThat(plain(UnclearWords.of(SaidSpan.read(said), "2.4"))).isEqualTo(answer);
    }
}
