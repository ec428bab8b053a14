package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.NotifyCommand.Remind;
import dev.cutover.commands.NotifyEvent.Nudged;
import dev.cutover.commands.Nudge.Kind;
import dev.cutover.commands.PeopleCommand.Heed;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.time.Planned;
import dev.cutover.commands.words.EventWords;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/// A night in which the bot looks whom to tell, at times that a test names.
abstract class TimedMove {

    static final String PLAN =
            """
            # Timed move

            ## Phase 1: Move

            - [ ] **1.1** Stop the jobs (10 min)
              - Owner: Ana
            - [ ] **1.2** Copy the data (20 min)
              - Owner: Database admin
              - Needs: 1.1
            - [ ] **1.3** Tell the team

            ## Contacts

            | Role | Name | Contact |
            |---|---|---|
            | Database admin | Ben | ben@example.com |
            | Team lead | Cleo | cleo@example.com |
            | Head of operations | Dana | dana@example.com |
            """;

    static final Agenda AGENDA = new Agenda(ZoneOffset.UTC, LocalTime.of(18, 0));
    static final Person DANA = Person.local("Dana");

    Story story = Story.started(PLAN);

    @AfterEach
    void theRecordSaysTheSameAgain() {
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    List<Nudge> at(String time) {
        return at(Story.at(time));
    }

    List<Nudge> at(Instant when) {
        story.later(when.toString())
                .when(Person.BOT, new Remind(AGENDA, Planned.starts(story.cutover())));
        return story.decision() instanceof Decision.Accepted(var events)
                ? events.stream().map(event -> ((Nudged) event).nudge()).toList()
                : List.of();
    }

    List<Kind> kinds(String time) {
        return at(time).stream().map(Nudge::kind).toList();
    }

    Instant next(String time) {
        return new Nudging(story.cutover(), AGENDA, Planned.starts(story.cutover()))
                .next(Story.at(time))
                .orElseThrow();
    }

    String lastLine() {
        return new EventWords(story.cutover().plan(), story.entries())
                .of(story.entries().getLast())
                .plain(ZoneOffset.UTC);
    }

    void wants(Person person, Wishes wishes) {
        story.when(person, new Heed(person, wishes)).accepted();
    }
}
