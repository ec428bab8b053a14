package dev.cutover.commands.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cutover.commands.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFollowerTest {

    private static final String RUN = "night-1";
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir Path data = Path.of("");

    private FileJournal journal;
    private Ledger ledger;
    private LedgerFollower follower;

    @BeforeEach
    void open() {
        journal = FileJournal.open(data, Samples.NIGHT);
        ledger = Ledger.open(data, run -> journal.read(run).entries());
        follower = LedgerFollower.start(ledger, journal, _ -> SamplePlans.PLAN);
    }

    @AfterEach
    void close() {
        follower.close();
        ledger.close();
        journal.close();
    }

    @Test
    void whatIsFollowedIsInTheLedgerSoon() throws InterruptedException {
        List<Entry> night = recordAndFollow(RUN, 5, 50);

        assertCaughtUp(RUN, night);
    }

    @Test
    void whoWaitsForWhatNeverComesIsToldSo() throws InterruptedException {
        assertThat(follower.caughtUp(RUN, 1, Duration.ofMillis(1))).isFalse();
        assertThat(follower.caughtUp(RUN, 0, Duration.ZERO)).isTrue();
    }

    @Test
    void moreThanItHoldsIsReadFromTheJournal() throws InterruptedException {
        List<Entry> night = record("night-2", 6, 2_000);
        for (Entry entry : night) {
            follower.follow("night-2", SamplePlans.PLAN, List.of(entry));
        }

        assertCaughtUp("night-2", night);
    }

    @Test
    void whatIsInTheJournalAtTheStartIsCaughtUpWith() throws InterruptedException {
        follower.close();
        List<Entry> one = record("night-1", 1, 30);
        List<Entry> two = record("night-2", 2, 30);
        ledger.apply("night-2", SamplePlans.PLAN, two.subList(0, 1));

        follower = LedgerFollower.start(ledger, journal, _ -> SamplePlans.PLAN);

        assertCaughtUp("night-1", one);
        assertCaughtUp("night-2", two);
    }

    @Test
    void aLedgerThatIsAheadOfTheJournalOrHasOtherRunsIsCorrected() throws InterruptedException {
        follower.close();
        List<Entry> night = record(RUN, 1, 30);
        List<Entry> more = new ArrayList<>(night);
        more.addAll(Samples.notes(night.size() + 1L, 3));
        ledger.rebuild(RUN, SamplePlans.PLAN, more);
        ledger.rebuild("gone-1", SamplePlans.PLAN, Samples.start("gone-1"));

        follower = LedgerFollower.start(ledger, journal, _ -> SamplePlans.PLAN);

        assertCaughtUp(RUN, night);
        assertThat(ledger.lastSeq("gone-1")).isZero();
    }

    @Test
    void aLedgerThatSaysSomethingElseThanTheJournalIsCorrected() throws InterruptedException {
        follower.close();
        List<Entry> night = record(RUN, 1, 30);
        ledger.rebuild(RUN, SamplePlans.PLAN, RandomNight.of(99, RUN, 30).subList(0, 20));

        follower = LedgerFollower.start(ledger, journal, _ -> SamplePlans.PLAN);

        assertCaughtUp(RUN, night);
    }

    @Test
    void aDatabaseThatGoesAwayIsBuiltAnewWithAllRuns() throws InterruptedException {
        List<Entry> one = recordAndFollow("night-1", 1, 20);
        assertCaughtUp("night-1", one);
        sql("shutdown immediately");

        List<Entry> two = recordAndFollow("night-2", 2, 20);

        assertCaughtUp("night-2", two);
        assertCaughtUp("night-1", one);
    }

    @Test
    void aTableThatGoesAwayIsBuiltAnewToo() throws InterruptedException {
        List<Entry> one = recordAndFollow("night-1", 1, 20);
        assertCaughtUp("night-1", one);
        sql("drop table events");

        List<Entry> two = recordAndFollow("night-2", 2, 20);

        assertCaughtUp("night-2", two);
        assertCaughtUp("night-1", one);
    }

    @Test
    void aQuestionThatFailsIsEnoughToBuildItAnew() throws InterruptedException {
        List<Entry> one = recordAndFollow("night-1", 1, 20);
        assertCaughtUp("night-1", one);
        sql("drop table risks");
        assertThat(catchThrowable(() -> ledger.risks("night-1")))
                .isInstanceOf(LedgerUnavailable.class);

        List<Entry> two = record("night-2", 2, 1).subList(0, 1);
        follower.follow("night-2", SamplePlans.PLAN, two);

        assertThat(follower.caughtUp("night-2", 1, LONG)).isTrue();
        assertCaughtUp("night-1", one);
    }

    @Test
    void oneDamagedJournalDoesNotHoldTheOthersUp() throws InterruptedException, IOException {
        close();
        open();
        List<Entry> one = recordAndFollow("night-1", 1, 20);
        List<Entry> two = recordAndFollow("night-2", 2, 20);
        assertCaughtUp("night-1", one);
        assertCaughtUp("night-2", two);
        close();
        Files.writeString(data.resolve("cutovers/night-1/journal.jsonl"), "rubbish");
        Files.delete(data.resolve("ledger.mv.db"));

        open();

        assertCaughtUp("night-2", two);
        assertThat(ledger.cutovers()).hasSize(1);
    }

    @Test
    void aLedgerKilledInTheMiddleIsTheSameAfterTheNextStart()
            throws IOException, InterruptedException {
        close();
        for (int kill = 1; kill <= 3; kill++) {
            ChildJvm child = ChildJvm.start(LedgerProbe.class, data);
            for (int nights = 0; nights < kill; nights++) {
                assertThat(child.line()).isPresent();
            }
            child.kill();
        }

        open();

        for (String run : journal.runs()) {
            assertCaughtUp(run, journal.read(run).entries());
        }
        assertThat(journal.runs()).hasSizeGreaterThan(5);
    }

    private List<Entry> recordAndFollow(String run, long seed, int decisions) {
        List<Entry> night = record(run, seed, decisions);
        for (int from = 0; from < night.size(); ) {
            int to = from + night.get(from).part().of();
            follower.follow(run, SamplePlans.PLAN, night.subList(from, to));
            from = to;
        }
        return night;
    }

    private List<Entry> record(String run, long seed, int decisions) {
        List<Entry> night = RandomNight.of(seed, run, decisions);
        journal.begin(run, Samples.PLAN, night.subList(0, 1));
        journal.append(run, night.subList(1, night.size()));
        return night;
    }

    private void assertCaughtUp(String run, List<Entry> night) throws InterruptedException {
        assertThat(follower.caughtUp(run, night.size(), LONG)).as(run).isTrue();
        List<Object> followed = OpenLedger.everything(ledger, run);

        ledger.rebuild(run, SamplePlans.PLAN, night);

        assertThat(followed).as(run).isEqualTo(OpenLedger.everything(ledger, run));
    }

    private void sql(String sql) {
        try {
            Jdbi.create("jdbc:h2:async:" + data.resolve("ledger").toAbsolutePath())
                    .useHandle(handle -> handle.execute(sql));
        } catch (JdbiException e) {
            // closing the connection of a database that was shut down
        }
    }
}
