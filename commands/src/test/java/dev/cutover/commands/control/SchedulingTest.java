package dev.cutover.commands.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.Person;
import dev.cutover.commands.control.Conversation.Chosen;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.kit.MemoryJournal;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.SettableClock;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.PlainText;
import dev.cutover.plans.markdown.MarkdownReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// T-0 and new estimates in the channel of a team in Berlin: what is said, and what is answered.
class SchedulingTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final PlanShelf SHELF =
            new PlanShelf() {
                @Override
                public List<String> names() {
                    return List.of("plain");
                }

                @Override
                public Optional<String> text(String name) {
                    return name.equals("plain") ? Optional.of(Plans.PLAIN) : Optional.empty();
                }
            };

    private final MemoryJournal journal = new MemoryJournal();
    private final SettableClock clock = new SettableClock();
    private final Runs runs =
            new Runs(
                    journal,
                    new MarkdownReader(),
                    clock,
                    (_, _) -> {},
                    new Agenda(BERLIN, LocalTime.of(18, 0)));
    private final ControlRoom room = new ControlRoom(runs, SHELF);

    private Answer said(String text) {
        return said(null, text);
    }

    private Answer said(@Nullable String interaction, String text) {
        clock.tick(Duration.ofMinutes(1));
        return room.said(new Said(Story.GENERAL, Person.local("Ana"), interaction, text));
    }

    private void says(Answer got, String answer) {
        assertThat((got.ok() ? "ok: " : "no: ") + new PlainText(BERLIN).of(got.message()))
                .isEqualTo(answer);
    }

    private Instant zero() {
        return runs.in(Story.GENERAL).orElseThrow().cutover().zero().orElseThrow();
    }

    private void at(String instant) {
        clock.tick(Duration.between(clock.instant(), Instant.parse(instant)));
    }

    @Test
    void zeroIsSaidAndMovedInNaturalWords() {
        at("2026-11-21T02:00:00Z");
        said("start plain");
        says(
                said("t0 Sun 06:00"),
                "ok: T-0 is Sun 22 Nov 06:00 (Sun 06:00 in Europe/Berlin). What that means for the rest: /cutover time.");
        assertThat(zero()).isEqualTo(Instant.parse("2026-11-22T05:00:00Z"));
        says(
                said("t0 T+15"),
                "no: T-0 was said to be Sun 22 Nov 06:00; moving it to Sun 22 Nov 06:15 needs a reason. Next: write it behind the time, /cutover t0 TIME WHY.");
        says(
                said("t0 T+15 the DBA comes later"),
                "ok: T-0 is moved from Sun 22 Nov 06:00 to Sun 22 Nov 06:15 (Sun 06:15 in Europe/Berlin). What is planned moves with it; the record keeps both. What that means for the rest: /cutover time.");
        says(
                said("t0 Sunday 08:00 MSK DNS is slow"),
                "ok: T-0 is moved from Sun 22 Nov 06:15 to Sun 22 Nov 06:00 (Sun 06:00 in Europe/Berlin). What is planned moves with it; the record keeps both. What that means for the rest: /cutover time.");
        assertThat(new PlainText(BERLIN).of(said("undo").message())).startsWith("Taken back:");
    }

    @Test
    void secondsAreLeftOut() {
        at("2026-11-21T02:00:33Z");
        said("start plain");
        said("t0 in 20 min");
        assertThat(zero()).isEqualTo(Instant.parse("2026-11-21T02:22:00Z"));
    }

    @Test
    void whatIsPastOrHasJustGoneByIsRefused() {
        at("2026-11-21T02:08:00Z");
        said("start plain");
        says(
                said("t0 03:00"),
                "no: “03:00” was 10 min ago, and the next is Sun 22 Nov 03:00 (Sun 03:00 in Europe/Berlin). Next: if you mean that one, write /cutover t0 2026-11-22 03:00.");
        says(
                said("t0 today 03:00"),
                "no: T-0 cannot be Sat 21 Nov 03:00: that was 11 min ago. Next: write a time that is to come, such as “in 20 min” or “tomorrow 06:00”.");
        assertThat(said("t0 2026-11-22 03:00").ok()).isTrue();
    }

    @Test
    void inTheNightsOfTheClocksItIsSaidWhichTimeIsTaken() {
        at("2026-03-28T20:00:00Z");
        said("start plain");
        says(
                said("t0 Sunday 02:30"),
                "ok: T-0 is Sun 29 Mar 03:30 (Sun 03:30 in Europe/Berlin). What that means for the rest: /cutover time.\nThe clocks go forward over that time; it is taken as Sun 29 Mar 03:30.");
        at("2026-10-24T20:00:00Z");
        says(
                said("t0 Sunday 02:30 storage"),
                "ok: T-0 is moved from Sun 29 Mar 03:30 to Sun 25 Oct 02:30 (Sun 02:30 in Europe/Berlin). What is planned moves with it; the record keeps both. What that means for the rest: /cutover time.\nThe clocks go back, so that time comes twice; the first is taken, Sun 25 Oct 02:30 (+02:00).");
        assertThat(zero()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void aStartSaysItToo() {
        at("2026-11-21T02:00:00Z");
        says(
                said("start plain --t0 03:00 --env test"),
                "no: “03:00” was 1 min ago, and the next is Sun 22 Nov 03:00 (Sun 03:00 in Europe/Berlin). Next: if you mean that one, write /cutover start plain --t0 2026-11-22 03:00.");
        assertThat(runs.all()).isEmpty();
        assertThat(said("start plain --t0 today 02:00").ok()).isFalse();
        assertThat(runs.all()).isEmpty();
        Answer first = said("c1", "start plain --t0 Sun 06:00 MSK");
        assertThat(first.ok()).isTrue();
        assertThat(zero()).isEqualTo(Instant.parse("2026-11-22T03:00:00Z"));
        // Delivered again a day later, it is answered like the first.
        at("2026-11-22T03:30:00Z");
        assertThat(said("c1", "start plain --t0 Sun 06:00 MSK").message())
                .isEqualTo(first.message());
    }

    @Test
    void theSameWordsDeliveredTwiceHaveOneEffect() {
        at("2026-11-21T02:00:00Z");
        said("start plain");
        Answer first = said("c2", "t0 in 20 min");
        assertThat(said("c2", "t0 in 20 min").message()).isEqualTo(first.message());
        assertThat(zero()).isEqualTo(Instant.parse("2026-11-21T02:22:00Z"));
    }

    @Test
    void aTaskTakesAsLongAsWhoeverHasItSays() {
        at("2026-11-21T02:00:00Z");
        said("start plain");
        said("claim 1.1");
        assertThat(said("eta 1.1").ok()).isFalse();
        assertThat(said("eta 1.1 20m waiting for the DBA").ok()).isTrue();
        assertThat(said("eta 1.1 20m").ok()).isFalse();
        assertThat(said("eta 1.1 soon").ok()).isFalse();
        assertThat(said("eta 9.9 20m why").ok()).isFalse();
        assertThat(
                        runs.in(Story.GENERAL)
                                .orElseThrow()
                                .cutover()
                                .estimates()
                                .last("1.1")
                                .orElseThrow()
                                .takes())
                .isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void whereEachPlaceIsFilledInNothingIsSplit() {
        at("2026-11-21T02:00:00Z");
        said("start plain");
        Answer eta =
                room.chosen(
                        new Chosen(
                                Story.GENERAL,
                                Person.local("Ana"),
                                null,
                                "eta",
                                Map.of("ID", "1.1", "DURATION", "1 h", "WHY", "30 nodes")));
        assertThat(eta.ok()).isTrue();
        Answer zero =
                room.chosen(
                        new Chosen(
                                Story.GENERAL,
                                Person.local("Ana"),
                                null,
                                "t0",
                                Map.of("TIME", "Sun 06:00", "WHY", "MSK is asleep")));
        assertThat(zero.ok()).isTrue();
        assertThat(zero()).isEqualTo(Instant.parse("2026-11-22T05:00:00Z"));
        Answer unclear =
                room.chosen(
                        new Chosen(
                                Story.GENERAL,
                                Person.local("Ana"),
                                null,
                                "t0",
                                Map.of("TIME", "Sun 06:00 or so", "WHY", "why")));
        assertThat(unclear.ok()).isFalse();
    }

    @Test
    void theTimesOfAPhaseAreShown() {
        at("2026-11-21T02:00:00Z");
        said("start plain");
        String id = runs.in(Story.GENERAL).orElseThrow().cutover().plan().phases().getFirst().id();
        assertThat(said("time " + id).ok()).isTrue();
        assertThat(said("time 99").ok()).isFalse();
    }
}
