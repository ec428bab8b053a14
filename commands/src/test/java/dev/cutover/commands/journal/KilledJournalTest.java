package dev.cutover.commands.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledJournalTest {

    private static final int KILLS = 10;

    @TempDir Path data = Path.of("");

    private final Map<String, Long> acknowledged = new HashMap<>();

    @Test
    void whateverWasAcknowledgedSurvivesAKillAndNothingIsHalfThere()
            throws IOException, InterruptedException {
        Random random = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            ChildJvm child =
                    ChildJvm.start(JournalProbe.class, data, "a-1", "b-1", "c-1", "d-" + kill);
            for (int lines = 1 + random.nextInt(120); lines > 0; lines--) {
                remember(child.line().orElseThrow());
            }
            child.kill().forEach(this::remember);

            assertNothingIsMissing();
        }
    }

    private void assertNothingIsMissing() {
        try (FileJournal journal = FileJournal.open(data, Samples.NIGHT)) {
            acknowledged.forEach((run, seq) -> assertHolds(journal.read(run).entries(), run, seq));
            assertThat(journal.runs()).containsAll(acknowledged.keySet());
        }
    }

    private static void assertHolds(List<Entry> entries, String run, long seq) {
        assertThat(entries.size()).as(run).isGreaterThanOrEqualTo((int) seq);
        assertThat(entries.getLast().part().last()).as(run).isTrue();
        assertThat(entries.getFirst()).isEqualTo(Samples.start(run).getFirst());
        for (Entry entry : entries.subList(1, entries.size())) {
            assertThat(entry.event()).isEqualTo(Samples.notes(entry.seq(), 1).getFirst().event());
        }
    }

    private void remember(String line) {
        String[] words = line.split(" ", -1);
        acknowledged.merge(words[0], Long.valueOf(words[1]), Math::max);
    }
}
