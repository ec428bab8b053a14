package dev.cutover.commands;

import static dev.cutover.commands.SoakedNight.WATCH;
import static dev.cutover.commands.SoakedNight.after;
import static dev.cutover.commands.SoakedNight.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.ProbeCommand.ReportMissed;
import dev.cutover.commands.SoakEvent.LockLifted;
import dev.cutover.commands.Timer.Kind;
import dev.cutover.commands.views.BoardView;
import dev.cutover.commands.views.PhaseView;
import dev.cutover.commands.views.Postings;
import dev.cutover.commands.views.TaskCard;
import dev.cutover.commands.views.TimeView;
import dev.cutover.commands.words.EventWords;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is locked until time is earned says how far it is, and comes due once.
class SoakLocksTest {

    private final SoakedNight night = new SoakedNight();

    @AfterEach
    void theRecordSaysTheSameAgain() {
        assertThat(night.story.replayed()).isEqualTo(night.story.cutover());
    }

    @Test
    void aLockedTaskSaysWhatIsEarnedAndHowToGoOn() {
        night.watched();
        night.good(0, 3);
        night.fails(4);
        night.recovers(5);
        night.good(6, 36);
        night.says(36, 13, "Ana: note so far so good");

        night.story
                .when("Ana: claim 2.3")
                .says(
                        "2.3 Remove the old server is locked by “After 48 hours of stable operation”: 31 h 13 min of 48 h, 1 restart (last: status 502 at Sat 21 Nov 07:00). If all stays good it is over at Mon 23 Nov 08:01, then: /cutover claim 2.3. To begin sooner: /cutover unlock 2.3 WHY.");
        night.story.when("Ana: done 2.3").refused(refusal("2.3"));
        night.story.when("Ana: assign 2.3 Ben").refused(refusal("2.3"));
        night.story
                .when("Ana: unlock 2.2 why not")
                .says(
                        "No time has to pass before 2.2 Write the report, so there is no lock to lift. Next: /cutover claim 2.2.");
        night.story.given("Ana: claim 2.2");
    }

    private Refusal refusal(String task) {
        return new SoakRefusal.TaskLocked(night.story.task(task), lock(task), night.story.now());
    }

    private Lock lock(String task) {
        return new Locks(night.story.cutover())
                .holding(night.story.task(task), night.story.now())
                .orElseThrow();
    }

    @Test
    void whoLiftsALockSaysWhyAndMayTakeItBack() {
        night.story
                .when("Ana: unlock 2.3 the old server died")
                .then(new LockLifted("2.3", "the old server died"))
                .says(
                        "2.3 Remove the old server may begin before its time, and your reason is in the record. Next: /cutover claim 2.3.");
        assertThat(
                        new EventWords(night.story.cutover().plan(), night.story.entries())
                                .of(night.story.entries().getLast())
                                .plain(ZoneOffset.UTC))
                .isEqualTo(
                        "Ana let 2.3 Remove the old server begin before its time: the old server died");
        night.story.given("Ana: undo").when("Ana: claim 2.3").refused(refusal("2.3"));
        night.story.given("Ana: unlock 2.3 it died again", "Ana: claim 2.3");
        night.story.when("Ana: claim 2.4").refused(refusal("2.4"));
    }

    @Test
    void whoHasATaskInHandKeepsIt() {
        night.story.later(after(48, 0).toString()).given("Ana: claim 2.3");
        night.says(49, 0, "Ana: issue the app is slow --sev high");

        night.story.given("Ana: done 2.3");
    }

    @Test
    void aLockThatIsOverIsToldOnceWithWhatToType() {
        assertThat(night.ticked(47, 59)).extracting(Timer::kind).containsExactly(Kind.SOAK_OVER);
        assertThat(new BoardView(night.story.cutover()).message().toString())
                .doesNotContain("claim 2.3");

        assertThat(night.ticked(48, 0))
                .extracting(Timer::kind, Timer::task, Timer::of)
                .containsExactly(tuple(Kind.UNLOCKED, "2.3", 2));
        assertThat(
                        new EventWords(night.story.cutover().plan(), night.story.entries())
                                .of(night.story.entries().getLast())
                                .plain(ZoneOffset.UTC))
                .isEqualTo(
                        "“After 48 hours of stable operation” is over: 2.3 Remove the old server and 1 more can begin · /cutover claim 2.3");
        assertThat(night.ticked(48, 1)).isEmpty();
        assertThat(OrderRules.startable(night.story.cutover())).contains(night.story.task("2.3"));
    }

    @Test
    void aNewEndIsToldAgain() {
        night.ticked(48, 0);
        night.says(49, 0, "Ana: issue the app is slow --sev high");
        assertThat(OrderRules.startable(night.story.cutover()))
                .doesNotContain(night.story.task("2.3"));
        night.says(50, 0, "Ana: issue close 1 faster");

        assertThat(night.ticked(97, 59)).extracting(Timer::kind).containsExactly(Kind.SOAK_OVER);
        assertThat(night.ticked(98, 0)).extracting(Timer::kind).containsExactly(Kind.UNLOCKED);
    }

    @Test
    void afterARestartTheWatchIsHeardBeforeAnythingIsCalledOver() {
        night.watched();
        night.good(0, 20);
        assertThat(night.ticked(30, 0)).isEmpty();
        night.story
                .when(
                        Person.BOT,
                        new ReportMissed(
                                WATCH,
                                night.begun(),
                                10,
                                Duration.ofHours(21),
                                Duration.ofHours(30)))
                .accepted();
        night.good(31, 32);

        assertThat(night.ticked(32, 10)).isEmpty();
        night.good(33, 33);
        assertThat(night.ticked(33, 0)).extracting(Timer::kind).containsExactly(Kind.SOAK_OVER);
        assertThat(night.soak().end()).isEqualTo(after(24 + 8, 58));
    }

    @Test
    void whatWasLeftOpenComesDueAfterTheCloseOnce() {
        night.story.given("Ana: skip 2.1 no", "Ana: done 2.2", "Ana: close the rest comes later");
        assertThat(new Timers(night.story.cutover(), Agenda.USUAL).next(after(1, 0)))
                .contains(after(24, 0));

        assertThat(night.ticked(24, 0)).extracting(Timer::kind).containsExactly(Kind.REMINDER);
        assertThat(night.ticked(48, 0))
                .extracting(Timer::kind, Timer::task)
                .containsExactly(tuple(Kind.REMINDER, "2.3"));
        assertThat(
                        new EventWords(night.story.cutover().plan(), night.story.entries())
                                .of(night.story.entries().getLast())
                                .plain(ZoneOffset.UTC))
                .isEqualTo(
                        "“After 48 hours of stable operation” is over: it is time for 2.3 Remove the old server and 1 more, open when this cutover was closed. How it is done: /cutover task 2.3");
        assertThat(new Postings(night.story.cutover(), night.story.entries()).all())
                .extracting(posting -> plain(posting.message()))
                .anyMatch(words -> words.contains("it is time for 2.3"));
        assertThat(night.ticked(90, 0)).isEmpty();
        assertThat(new Timers(night.story.cutover(), Agenda.USUAL).next(after(90, 0))).isEmpty();
    }

    @Test
    void anIssueThatIsOpenAtTheCloseHoldsNoReminderBack() {
        night.says(1, 0, "Ana: issue nobody can log in --sev critical");
        night.says(3, 0, "Ana: close we go home");

        assertThat(night.ticked(27, 0)).extracting(Timer::kind).containsExactly(Kind.REMINDER);
    }

    @Test
    void whatWasToldBeforeTheCloseIsNotToldAgain() {
        night.ticked(48, 0);
        night.says(50, 0, "Ana: issue slow --sev high");
        night.says(51, 0, "Ana: close enough");

        assertThat(night.ticked(200, 0)).isEmpty();
    }

    @Test
    void theViewsSayHowFarItIs() {
        night.watched();
        night.good(0, 3);
        night.fails(4);
        night.recovers(5);
        night.good(6, 10);

        assertThat(
                        plain(
                                new TimeView(night.story.cutover(), Agenda.USUAL, after(10, 30))
                                        .message()))
                .contains(
                        "Soak before phase 3: 5 h 29 min of 24 h, 1 restart (last: status 502 at Sat 21 Nov 07:00).",
                        "“After 48 hours of stable operation”, before 2.3 Remove the old server: 5 h 29 min of 48 h, 1 restart (last: status 502 at Sat 21 Nov 07:00).");
        assertThat(phase("3"))
                .contains(
                        "Waits for 24 hours stable, until Sun 22 Nov 08:01, 1 restart (last: status 502 at Sat 21 Nov 07:00)");
        assertThat(phase("2"))
                .contains("2.3 Remove the old server · locked, until Mon 23 Nov 08:01");
        assertThat(plain(new TaskCard(night.story.cutover(), night.story.task("2.3")).message()))
                .contains("“After 48 hours of stable operation”, until Mon 23 Nov 08:01");
        night.fails(11);
        assertThat(phase("3"))
                .contains(
                        "2 restarts (last: status 502 at Sat 21 Nov 14:00); it counts again when the watch of 2.1 is good: status 502 since Sat 21 Nov 14:00");
    }

    private String phase(String id) {
        return plain(
                new PhaseView(
                                night.story.cutover(),
                                night.story.cutover().plan().phase(id).orElseThrow())
                        .message());
    }
}
