package dev.cutover.commands.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutover.commands.Entry;
import dev.cutover.commands.RunEvent.CutoverStarted;
import dev.cutover.commands.journal.Journal.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every journal promises, whatever it writes to.
abstract class JournalContract {

    static final String RUN = "glitchtip-1";

    Journal journal;

    /// On what earlier calls within the same test left behind.
    abstract Journal open();

    @BeforeEach
    void openFirst() {
        journal = open();
    }

    @AfterEach
    void closeLast() {
        journal.close();
    }

    @Test
    void aNewOneHoldsNoCutover() {
        assertThat(journal.runs()).isEmpty();
    }

    @Test
    void whatWasBegunIsThere() {
        journal.begin(RUN, Samples.PLAN, Samples.start(RUN));

        assertThat(journal.runs()).containsExactly(RUN);
        assertThat(journal.read(RUN))
                .isEqualTo(new Recorded(Samples.PLAN, Samples.start(RUN), List.of()));
    }

    @Test
    void aCutoverMayBeginWithSeveralEvents() {
        List<Entry> first = new ArrayList<>();
        first.addAll(
                Samples.decision(
                        1,
                        new CutoverStarted(Samples.opening(RUN)),
                        Samples.notes(2, 1).getFirst().event()));

        journal.begin(RUN, Samples.PLAN, first);

        assertThat(journal.read(RUN).entries()).isEqualTo(first);
    }

    @Test
    void whatIsAppendedFollowsInOrderAndSurvivesTheProcess() {
        List<Entry> all = begun();
        for (int size : List.of(1, 3, 1, 2)) {
            append(all, Samples.notes(all.size() + 1L, size));
        }

        assertThat(journal.read(RUN).entries()).isEqualTo(all);
        reopen();
        assertThat(journal.read(RUN)).isEqualTo(new Recorded(Samples.PLAN, all, List.of()));
        append(all, Samples.notes(all.size() + 1L, 1));
        assertThat(journal.read(RUN).entries()).isEqualTo(all);
    }

    @Test
    void afterReopeningOneMayAppendWithoutReadingFirst() {
        List<Entry> all = begun();
        reopen();

        append(all, Samples.notes(2, 2));

        assertThat(journal.read(RUN).entries()).isEqualTo(all);
    }

    @Test
    void manyDecisionsGoInOneAppend() {
        List<Entry> all = begun();
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            many.addAll(Samples.notes(2L + many.size(), 1 + i % 3));
        }

        append(all, many);

        assertThat(journal.read(RUN).entries()).isEqualTo(all);
    }

    @Test
    void anIdIsTakenOnce() {
        List<Entry> all = begun();
        append(all, Samples.notes(2, 1));

        assertThatThrownBy(() -> journal.begin(RUN, Samples.PLAN, Samples.start(RUN)))
                .isInstanceOf(AlreadyBegun.class)
                .hasMessage("The cutover glitchtip-1 is there already.");

        assertThat(journal.read(RUN).entries()).isEqualTo(all);
        assertThat(journal.runs()).containsExactly(RUN);
    }

    @Test
    void ofSeveralWhoBeginOneCutoverOneDoes() throws InterruptedException, ExecutionException {
        List<Future<Boolean>> tries = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                tries.add(threads.submit(this::begins));
            }
        }

        int begun = 0;
        for (Future<Boolean> one : tries) {
            begun += one.get() ? 1 : 0;
        }
        assertThat(begun).isEqualTo(1);
        assertThat(journal.runs()).containsExactly(RUN);
        assertThat(journal.read(RUN).entries()).isEqualTo(Samples.start(RUN));
    }

    private boolean begins() {
        try {
            journal.begin(RUN, Samples.PLAN, Samples.start(RUN));
            return true;
        } catch (AlreadyBegun e) {
            return false;
        }
    }

    @Test
    void anEntryThatDoesNotFollowTheLastOneIsRefused() {
        List<Entry> all = begun();

        assertRefused(Samples.notes(3, 1));
        assertRefused(Samples.notes(1, 1));

        assertThat(journal.read(RUN).entries()).isEqualTo(all);
    }

    @Test
    void halfADecisionIsRefused() {
        List<Entry> all = begun();

        assertRefused(Samples.notes(2, 3).subList(0, 2));
        assertRefused(
                List.of(
                        Samples.entry(
                                2, new Entry.Part(2, 2), Samples.notes(2, 1).getFirst().event())));
        assertRefused(
                List.of(
                        Samples.entry(
                                2, new Entry.Part(1, 0), Samples.notes(2, 1).getFirst().event())));

        assertThat(journal.read(RUN).entries()).isEqualTo(all);
    }

    @Test
    void aCutoverBeginsWithItsOwnStartAndItsOwnPlan() {
        assertThatThrownBy(() -> journal.begin(RUN, Samples.PLAN, Samples.notes(1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> journal.begin(RUN, Samples.PLAN, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> journal.begin(RUN, Samples.PLAN, Samples.start("other-1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> journal.begin(RUN, "another plan", Samples.start(RUN)))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(journal.runs()).isEmpty();
    }

    @Test
    void cutoversAreListedByTheAlphabetAndDoNotMix() {
        for (String run : List.of("zulip-1", "glitchtip-10", "glitchtip-2")) {
            journal.begin(run, Samples.PLAN, Samples.start(run));
        }
        journal.append("zulip-1", Samples.notes(2, 2));

        assertThat(journal.runs()).containsExactly("glitchtip-10", "glitchtip-2", "zulip-1");
        assertThat(journal.read("glitchtip-2").entries()).hasSize(1);
        assertThat(journal.read("zulip-1").entries()).hasSize(3);
    }

    @Test
    void aCutoverThatThereIsNotCannotBeReadOrContinued() {
        assertThatThrownBy(() -> journal.read("nothing-1")).isInstanceOf(JournalUnavailable.class);
        assertThatThrownBy(() -> journal.append("nothing-1", Samples.notes(2, 1)))
                .isInstanceOf(JournalUnavailable.class);
        assertThat(journal.runs()).isEmpty();
    }

    @Test
    void severalCutoversAreWrittenAtOnceAndReadMeanwhile()
            throws InterruptedException, ExecutionException {
        List<Future<List<Entry>>> writers = new ArrayList<>();
        List<String> runs = List.of("a-1", "b-1", "c-1", "d-1");
        runs.forEach(run -> journal.begin(run, Samples.PLAN, Samples.start(run)));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String run : runs) {
                writers.add(threads.submit(() -> written(run, 100)));
                threads.submit(() -> assertWholeWhile(writers, run)).get();
            }
        }
        for (int i = 0; i < runs.size(); i++) {
            assertThat(journal.read(runs.get(i)).entries()).isEqualTo(writers.get(i).get());
        }
    }

    @Test
    void laterTextsOfThePlanAreThereWithTheEntriesThatNameThem() {
        List<Entry> all = begun();
        for (int number = 2; number <= 4; number++) {
            append(
                    all,
                    Samples.amended(all.size() + 1L, number),
                    "# Text %d\r\n".formatted(number));
            append(all, Samples.notes(all.size() + 1L, 2));
        }
        List<String> texts = List.of("# Text 2\r\n", "# Text 3\r\n", "# Text 4\r\n");

        assertThat(journal.read(RUN)).isEqualTo(new Recorded(Samples.PLAN, texts, all, List.of()));
        reopen();
        assertThat(journal.read(RUN)).isEqualTo(new Recorded(Samples.PLAN, texts, all, List.of()));
        append(all, Samples.amended(all.size() + 1L, 5), "# Text 5\r\n");
        assertThat(journal.read(RUN).laterTexts()).hasSize(4);
    }

    @Test
    void severalAmendmentsGoInOneAppend() {
        List<Entry> all = begun();
        List<Entry> two = new ArrayList<>(Samples.amended(2, 2));
        two.addAll(Samples.amended(3, 3));

        append(all, two, "# Text 2\r\n", "# Text 3\r\n");

        assertThat(journal.read(RUN).laterTexts()).containsExactly("# Text 2\r\n", "# Text 3\r\n");
    }

    @Test
    void anAmendmentWithoutItsOwnTextAndNumberIsRefused() {
        List<Entry> all = begun();

        assertRefused(Samples.amended(2, 2));
        assertRefused(Samples.amended(2, 2), "# Another");
        assertRefused(Samples.amended(2, 2), "# Text 2\r\n", "# Text 3\r\n");
        assertRefused(Samples.amended(2, 3), "# Text 3\r\n");
        assertRefused(Samples.notes(2, 1), "# Text 2\r\n");

        assertThat(journal.read(RUN)).isEqualTo(new Recorded(Samples.PLAN, all, List.of()));
        append(all, Samples.amended(2, 2), "# Text 2\r\n");
        assertRefused(Samples.amended(3, 2), "# Text 2\r\n");
        assertThat(journal.read(RUN).laterTexts()).containsExactly("# Text 2\r\n");
    }

    @Test
    void aTextWhoseEntryWasRefusedIsNeverSeen() {
        List<Entry> all = begun();

        assertRefused(Samples.amended(7, 2), "# Text 2\r\n");
        append(all, Samples.notes(2, 1));
        reopen();

        assertThat(journal.read(RUN)).isEqualTo(new Recorded(Samples.PLAN, all, List.of()));
    }

    @Test
    void whatIsClosedRecordsNothingMore() {
        begun();
        journal.close();

        assertThatThrownBy(() -> journal.append(RUN, Samples.notes(2, 1)))
                .isInstanceOf(JournalUnavailable.class);

        journal = open();
        assertThat(journal.read(RUN).entries()).hasSize(1);
    }

    private List<Entry> written(String run, int decisions) {
        List<Entry> all = new ArrayList<>(Samples.start(run));
        for (int i = 0; i < decisions; i++) {
            List<Entry> next = Samples.notes(all.size() + 1L, 1 + i % 4);
            journal.append(run, next);
            all.addAll(next);
        }
        return all;
    }

    private void assertWholeWhile(List<Future<List<Entry>>> writers, String run) {
        do {
            Recorded recorded = journal.read(run);
            assertThat(recorded.notices()).isEmpty();
            assertThat(recorded.entries().getLast().part().last()).isTrue();
        } while (!writers.getLast().isDone());
    }

    List<Entry> begun() {
        journal.begin(RUN, Samples.PLAN, Samples.start(RUN));
        return new ArrayList<>(Samples.start(RUN));
    }

    void append(List<Entry> all, List<Entry> more, String... texts) {
        journal.append(RUN, more, List.of(texts));
        all.addAll(more);
    }

    void reopen() {
        journal.close();
        journal = open();
    }

    private void assertRefused(List<Entry> entries, String... texts) {
        assertThatThrownBy(() -> journal.append(RUN, entries, List.of(texts)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
