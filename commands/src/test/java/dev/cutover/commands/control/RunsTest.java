package dev.cutover.commands.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Cause;
import dev.cutover.commands.Opening;
import dev.cutover.commands.Place;
import dev.cutover.commands.RunCommand.Close;
import dev.cutover.commands.control.Runs.Options;
import dev.cutover.commands.control.Runs.Started;
import dev.cutover.commands.journal.Fingerprint;
import dev.cutover.commands.kit.MemoryJournal;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.SettableClock;
import dev.cutover.commands.kit.Story;
import dev.cutover.plans.Plan;
import dev.cutover.plans.markdown.MarkdownReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// All cutovers of a bot: started, found by channel, taken up again.
class RunsTest {

    private static final Cause ANA = new Cause(Story.ANA, null);

    private final MemoryJournal journal = new MemoryJournal();
    private final SettableClock clock = new SettableClock();
    private final List<String> heard = new ArrayList<>();
    private final Runs runs = open();

    private Runs open() {
        return new Runs(
                journal,
                new MarkdownReader(),
                clock,
                (run, entries) -> heard.add(run.id() + " " + entries.size()));
    }

    private Started start(Place place) {
        clock.tick(Duration.ofMinutes(1));
        return runs.start("plain", Plans.PLAIN, new Options(place, false, null), ANA);
    }

    @Test
    void whatRanIsTakenUpWhereItWas() {
        start(Story.GENERAL);
        heard.clear();

        Runs again = open();
        again.takeUp();

        assertThat(again.all()).extracting(Run::id).containsExactly("plain-1");
        assertThat(again.named("plain-1").orElseThrow().cutover())
                .isEqualTo(runs.named("plain-1").orElseThrow().cutover());
        assertThat(again.named("plain-1").orElseThrow().planText()).isEqualTo(Plans.PLAIN);
        assertThat(heard).containsExactly("plain-1 0");
    }

    @Test
    void oneThatCannotBeReadDoesNotKeepTheOthersFromGoingOn() {
        start(Story.GENERAL);
        start(new Place("local", "b"));
        start(new Place("local", "c"));
        journal.damage("plain-1");
        journal.makeUnreadable("plain-2");

        Runs again = open();
        again.takeUp();

        assertThat(again.all()).extracting(Run::id).containsExactly("plain-3");
        assertThat(again.damaged())
                .isEqualTo(
                        Map.of(
                                "plain-1",
                                "line 3 is not what was written.",
                                "plain-2",
                                "the folder went away"));
        assertThat(
                        again.start(
                                        "plain",
                                        Plans.PLAIN,
                                        new Options(Story.GENERAL, false, null),
                                        ANA)
                                .run()
                                .id())
                .isEqualTo("plain-4");
    }

    @Test
    void aChannelHasOneThatRuns() throws Exception {
        List<Future<Started>> futures = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                futures.add(threads.submit(() -> start(Story.GENERAL)));
            }
        }

        List<Started> all = new ArrayList<>();
        for (Future<Started> future : futures) {
            all.add(future.get());
        }
        assertThat(all.stream().filter(it -> it.outcome() instanceof Outcome.Done)).hasSize(1);
        assertThat(all).extracting(it -> it.run().id()).containsOnly("plain-1");
    }

    @Test
    void afterTheCloseAnotherMayStartAndIsTheOneOfTheChannel() {
        start(Story.GENERAL).run().decide(new Close("why"), ANA);
        start(Story.GENERAL).run().decide(new Close("why"), ANA);

        assertThat(runs.in(Story.GENERAL).orElseThrow().id()).isEqualTo("plain-2");
        start(Story.GENERAL);
        assertThat(runs.in(Story.GENERAL).orElseThrow().id()).isEqualTo("plain-3");
        assertThat(runs.in(new Place("slack", "general"))).isEmpty();
    }

    @Test
    void aStartIsRecordedWithThePlanAsItWas() {
        assertThat(start(Story.GENERAL).run().cutover().course().opening())
                .isEqualTo(
                        new Opening(
                                "plain-1",
                                "plain",
                                Fingerprint.of(Plans.PLAIN),
                                Story.GENERAL,
                                false,
                                null));
    }

    @Test
    void aTextWithoutTasksIsNotStarted() {
        assertThat(
                        runs.start(
                                        "text",
                                        "# Runbook\n\nRead this.\n",
                                        new Options(Story.GENERAL, false, null),
                                        ANA)
                                .outcome())
                .isInstanceOf(Outcome.Refused.class);
        assertThat(runs.all()).isEmpty();
        assertThat(journal.runs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sentry to GlitchTip Migration - Task Checklist | sentry-to-glitchtip
                    Größe wächst: Übergang                         | grosse-wachst-ubergang
                    🚀                                             | cutover
                    Ein-sehr-langes-Wort-ohne-Ende-und-noch-eins   | ein-sehr-langes-wort
                    Donaudampfschifffahrtsgesellschaftskapitän     | donaudampfschifffahrtsge
                    """)
    void idsAreShortAndFitForAFolder(String title, String id) {
        assertThat(RunIds.named(title)).isEqualTo(id);
    }

    @Test
    void aPlanWithoutATitleHasAnIdToo() {
        Plan plan = Story.plan("");

        assertThat(RunIds.free(RunIds.named(plan.title()), "cutover-1"::equals))
                .isEqualTo("cutover-2");
    }
}
