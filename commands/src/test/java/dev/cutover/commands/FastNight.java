package dev.cutover.commands;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.ClockCommand.Tick;
import dev.cutover.commands.ClockEvent.TimerFired;
import dev.cutover.commands.RunCommand.Start;
import dev.cutover.commands.kit.Story;
import java.util.List;
import java.util.stream.Stream;

/// A rehearsal in which an hour of waiting takes a minute, begun at 02:00.
final class FastNight {

    static final String PLAN =
            """
            # Timed move

            ## Phase 1: Move

            - [ ] **1.1** Restart (10 min)
              - Wait 5 minutes
            - [ ] **1.2** Watch the memory
              - Monitor memory every 15 minutes for 60 minutes
            - [ ] **1.3** Tell the team

            ## Phase 2: Retire

            - [ ] **2.1** Write the report

            ### After 48 hours of stable operation

            - [ ] **2.2** Remove the old server

            ## Phase 3: Clean up

            **Blocking:** Phase 1 complete, 24 hours of stable operation

            - [ ] **3.1** Say thanks
            """;

    private FastNight() {}

    static Opening opening(int faster) {
        return new Opening("demo-1", "demo", "hash", Story.GENERAL, true, null, faster);
    }

    static Story started(String plan) {
        return Story.of(plan).when(Story.ANA, new Start(opening(60))).accepted();
    }

    /// @param time with seconds
    static List<Timer> ticked(Story story, String time) {
        story.later("2026-11-21T%sZ".formatted(time)).when(Person.BOT, new Tick(Agenda.USUAL));
        return story.decision() instanceof Decision.Accepted(var events)
                ? events.stream()
                        .flatMap(event ->
                                event instanceof TimerFired(Timer timer)
                                        ? Stream.of(timer)
                                        : Stream.empty())
                        .toList()
                : List.of();
    }
}
