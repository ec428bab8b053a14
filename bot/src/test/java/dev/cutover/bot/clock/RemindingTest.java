package dev.cutover.bot.clock;

import static dev.cutover.bot.clock.TimedRoom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.NotifyEvent.Nudged;
import dev.cutover.commands.NotifyEvent.StatusTold;
import dev.cutover.commands.Nudge;
import dev.cutover.commands.Nudge.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Who is told of what waits is told once, also when the bot was away.
@Timeout(60)
class RemindingTest {

    private static final String PLAN =
            "# Many\n\n## Phase 1: All\n\n"
                    + IntStream.rangeClosed(1, 10)
                            .mapToObj("- [ ] **1.%1$d** Task %1$d%n"::formatted)
                            .collect(Collectors.joining());

    @TempDir private Path data;
    private TimedRoom room;

    @BeforeEach
    void begin() {
        room = new TimedRoom(data, PLAN);
    }

    @AfterEach
    void end() {
        room.close();
    }

    private List<Nudge> nudges(Kind kind) {
        return room.recorded(Nudged.class).stream()
                .map(Nudged::nudge)
                .filter(nudge -> nudge.kind() == kind)
                .toList();
    }

    @Test
    void whatBecameDueWhileTheBotWasAwayIsSaidOnceAndNotTooOftenAtOnce()
            throws InterruptedException {
        for (int task = 1; task <= 10; task++) {
            room.say("claim 1." + task);
        }
        room.away(Duration.ofMinutes(61));

        eventually(() -> nudges(Kind.SILENT).size() == 4);
        room.away(Duration.ofMinutes(2));
        room.say("note back again");
        Thread.sleep(600);
        assertThat(nudges(Kind.SILENT)).hasSize(4);
        room.away(Duration.ofMinutes(60));
        eventually(() -> nudges(Kind.SILENT).size() == 8);
        assertThat(nudges(Kind.SILENT)).extracting(Nudge::key).doesNotHaveDuplicates();
    }

    @Test
    void whatNobodyHasIsSaidAndWhatIsMootByThenIsNot() throws InterruptedException {
        room.at(TimedRoom.START.plus(Duration.ofMinutes(6)));
        room.say("note nobody is here");
        eventually(() -> nudges(Kind.UNCLAIMED).size() == 1);
        room.close();
        room.at(TimedRoom.START.plus(Duration.ofMinutes(30)));
        room.openWithoutClock();
        room.say("claim 1.1");
        room.close();
        room.open();

        Thread.sleep(600);
        assertThat(nudges(Kind.UNCLAIMED_UNANSWERED)).isEmpty();
    }

    @Test
    void aChannelIsToldHowThingsStandOnceForAllThatWasMissed() throws InterruptedException {
        room.say("notify status 30m");
        room.away(Duration.ofMinutes(100));
        eventually(() -> room.recorded(StatusTold.class).size() == 1);
        room.away(Duration.ofMinutes(10));
        room.say("note still here");
        Thread.sleep(600);

        assertThat(room.recorded(StatusTold.class)).hasSize(1);
        assertThat(room.recorded(StatusTold.class).getFirst().ends()).isNotNull();
        room.away(Duration.ofMinutes(10));
        eventually(() -> room.recorded(StatusTold.class).size() == 2);
    }
}
