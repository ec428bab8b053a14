package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ChatCommand.RememberMessage;
import dev.cutover.commands.MirrorCommand.ShowIn;
import dev.cutover.commands.NotifyCommand.AskForStatus;
import dev.cutover.commands.NotifyCommand.TellStatus;
import dev.cutover.commands.NotifyEvent.StatusTold;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.PlainText;
import dev.cutover.commands.views.Postings;
import dev.cutover.commands.views.Postings.Posting;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Channels that are told at fixed times how things stand.
class StatusTest {

    private static final String PLAN =
            """
            # Night

            ## Phase 1: Move

            - [ ] **1.1** Stop (10 min)
            - [ ] **1.2** Copy (20 min)
            - [ ] **1.3** Start
            """;

    private static final Place THERE = new Place("slack", "T1/C2");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final Instant ENDS = Story.at("04:30");

    private Story story = Story.started(PLAN);

    @AfterEach
    void theRecordSaysTheSameAgain() {
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    private List<StatusTold> told(String time) {
        story.later(Story.at(time).toString()).when(Person.BOT, new TellStatus(ENDS));
        return story.decision() instanceof Decision.Accepted(var events)
                ? events.stream().map(StatusTold.class::cast).toList()
                : List.of();
    }

    private void asked(Place place, Duration every) {
        story.when(Story.ANA, new AskForStatus(place, every)).accepted();
    }

    private List<Posting> statuses(Place place) {
        return new Postings(story.cutover(), story.entries(), place)
                .all().stream().filter(one -> one.key().startsWith("status:")).toList();
    }

    private static String plain(Posting posting) {
        return new PlainText(ZoneOffset.UTC).of(posting.message());
    }

    @Test
    void nobodyIsToldWhoDidNotAsk() {
        assertThat(new Statuses(story.cutover()).next()).isEmpty();
        assertThat(told("12:00")).isEmpty();
    }

    @Test
    void aChannelThatAskedIsToldAtEachOfItsTimes() {
        asked(Story.GENERAL, HALF_AN_HOUR);

        assertThat(new Statuses(story.cutover()).next()).contains(Story.at("02:30"));
        assertThat(told("02:29")).isEmpty();
        assertThat(told("02:30")).hasSize(1);
        assertThat(told("02:30")).isEmpty();
        assertThat(new Statuses(story.cutover()).next()).contains(Story.at("03:00"));
        assertThat(told("03:00")).hasSize(1);
    }

    @Test
    void theTimesThatNobodyWasThereForAreToldOnce() {
        asked(Story.GENERAL, HALF_AN_HOUR);

        assertThat(told("05:10")).hasSize(1);
        story = story.restarted();
        assertThat(told("05:11")).isEmpty();
        assertThat(new Statuses(story.cutover()).next()).contains(Story.at("05:30"));
    }

    @Test
    void whereNothingMovedTheLastMessageIsEdited() {
        asked(Story.GENERAL, HALF_AN_HOUR);

        assertThat(told("02:30")).extracting(StatusTold::number).containsExactly(1);
        assertThat(told("03:00")).extracting(StatusTold::number).containsExactly(1);
        story.given("03:10 Ana: done 1.1");
        assertThat(told("03:30")).extracting(StatusTold::number).containsExactly(2);
        assertThat(statuses(Story.GENERAL))
                .extracting(Posting::key)
                .containsExactly("status:1", "status:2");
        assertThat(plain(statuses(Story.GENERAL).getFirst()))
                .startsWith("Status at Sat 21 Nov 03:00");
        assertThat(plain(statuses(Story.GENERAL).getLast()))
                .isEqualTo(
                        """
                        Status at Sat 21 Nov 03:30: 1 of 3 tasks settled.
                        Next: 1.2 Copy, 1.3 Start.
                        If it goes on like this, it ends at Sat 21 Nov 04:30.
                        """
                                .strip());
    }

    @Test
    void whenTheChannelIsFullTheLastMessageShowsTheNewest() {
        asked(Story.GENERAL, HALF_AN_HOUR);
        told("02:30");
        post("status:1");
        for (int i = 1; i <= Postings.BUDGET; i++) {
            post("entry:9" + i);
        }
        story.given("02:40 Ana: done 1.1");
        told("03:00");

        assertThat(statuses(Story.GENERAL)).extracting(Posting::key).containsExactly("status:1");
        assertThat(plain(statuses(Story.GENERAL).getFirst()))
                .startsWith("Status at Sat 21 Nov 03:00: 1 of 3 tasks settled.");
    }

    private void post(String key) {
        story.when(Person.BOT, new RememberMessage(key, Story.GENERAL, key)).accepted();
    }

    @Test
    void aMirrorIsToldInItsOwnTimeAndNotAfterItEnded() {
        story.when(Story.ANA, new ShowIn(THERE, true, Purpose.STAKEHOLDERS)).accepted();
        asked(THERE, Duration.ofHours(1));
        asked(Story.GENERAL, HALF_AN_HOUR);

        assertThat(told("02:30")).extracting(StatusTold::place).containsExactly(Story.GENERAL);
        assertThat(told("03:00"))
                .extracting(StatusTold::place)
                .containsExactly(THERE, Story.GENERAL);
        assertThat(statuses(THERE)).hasSize(1);
        story.when(Story.ANA, new MirrorCommand.StopShowing(THERE)).accepted();
        assertThat(told("04:00")).extracting(StatusTold::place).containsExactly(Story.GENERAL);
    }

    @Test
    void aChannelCanEndIt() {
        asked(Story.GENERAL, HALF_AN_HOUR);
        story.when(Story.BEN, new AskForStatus(Story.GENERAL, null))
                .says("The channel local:general is not told how things stand any more.");

        assertThat(told("06:00")).isEmpty();
        story.when(Story.BEN, new AskForStatus(Story.GENERAL, null))
                .refused(new NotifyRefusal.NoStatusThere(Story.GENERAL));
    }

    @Test
    void tooOftenTooRareAndElsewhereAreRefused() {
        for (Duration every : List.of(Duration.ofMinutes(4), Duration.ofDays(2), Duration.ZERO)) {
            story.when(Story.ANA, new AskForStatus(Story.GENERAL, every))
                    .refused(new NotifyRefusal.NoSuchCadence(every));
        }
        story.when(Story.ANA, new AskForStatus(THERE, HALF_AN_HOUR))
                .refused(new NotifyRefusal.NotShownThere(THERE));
    }
}
