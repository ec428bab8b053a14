package dev.cutover.commands.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Wishes;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.ThreadLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What people choose about being called, from where they type it to where it matters.
class NotifyingTest extends TwoChannels {

    @BeforeEach
    void start() {
        here("start plain");
    }

    private Run run() {
        return runs.all().iterator().next();
    }

    private Wishes.Level level() {
        return run().cutover().audience().wishes(Story.ANA).level();
    }

    @Test
    void whatIsChosenIsShown() {
        assertThat(here("notify"))
                .isEqualTo(
                        """
                        ok: You are called for what is yours. To change it: /cutover notify off|mine|all or /cutover notify quiet 22:00-06:00.
                        No channel is told how things stand. To begin that here: /cutover notify status 30m.
                        """
                                .strip());
    }

    @Test
    void aLevelIsChosenAndKeptBeyondTheCutover() {
        assertThat(here("notify off")).startsWith("ok: You are called for nothing. To change it:");

        assertThat(level()).isEqualTo(Wishes.Level.OFF);
        assertThat(book.wishes.of(Story.ANA, book.links).level()).isEqualTo(Wishes.Level.OFF);
        here("close over");
        here("start plain");
        here("next");
        assertThat(
                        runs.named("plain-2")
                                .orElseThrow()
                                .cutover()
                                .audience()
                                .wishes(Story.ANA)
                                .level())
                .isEqualTo(Wishes.Level.OFF);
    }

    @Test
    void quietHoursAreChosenAndEnded() {
        assertThat(here("notify quiet 22:00-06:00 Europe/Berlin"))
                .startsWith(
                        "ok: You are called for what is yours. Never from 22:00 to 06:00 (Europe/Berlin); what waits is said afterwards.");
        assertThat(here("notify all")).contains("for what nobody has. Never from 22:00 to 06:00");
        assertThat(here("notify quiet off")).doesNotContain("Never");
    }

    @Test
    void whatIsNotUnderstoodChangesNothingAndSaysWhatDoes() {
        assertThat(here("notify sometimes"))
                .isEqualTo(
                        "no: “sometimes” is none of off, mine and all, so nothing was changed. Next: /cutover notify mine.");
        assertThat(here("notify quiet at night"))
                .startsWith("no: “at night” are no hours of a day, so nothing was changed.");
        assertThat(here("notify quiet 22:00-06:00 Atlantis"))
                .startsWith("no: “Atlantis” is no zone that is known, so nothing was changed.");
        assertThat(here("notify status often"))
                .startsWith("no: “often” is no length of time, so nothing was changed.");
        assertThat(here("notify status 10s"))
                .isEqualTo(
                        "no: Every 10 s is too often or too rare: it goes from every 5 min to once a day. Next: /cutover notify status 30m.");
        assertThat(here("notify status " + "9".repeat(3000))).startsWith("no: ");
        assertThat(here("notify status 30m --in nowhere at all")).startsWith("no: ");
    }

    @Test
    void whatCouldNotBeWrittenIsNotSo() {
        book.broken = true;

        assertThat(here("notify off")).startsWith("no: ");
        assertThat(level()).isEqualTo(Wishes.Level.MINE);
    }

    @Test
    void whoeverIsGivenATaskIsKnownWithWhatTheyChose() {
        say(Story.GENERAL, Story.BEN, "notify off");
        here("close over");
        here("start plain");
        Run next = runs.named("plain-2").orElseThrow();

        here("assign 1.1 @Ben");
        assertThat(next.cutover().audience().wishes(Story.BEN).level()).isEqualTo(Wishes.Level.OFF);
    }

    @Test
    void aChannelAsksForItselfAndAnotherIsAskedForFromWherePeopleAct() {
        here("mirror slack:T1/C2 --for stakeholders");

        assertThat(there("notify status 1h"))
                .isEqualTo(
                        "ok: The channel slack:T1/C2 is told every 1 h 00 min how things stand. To end that there: /cutover notify status off.");
        assertThat(here("notify status 30m --in slack:T1/C2")).startsWith("ok: ");
        assertThat(there("notify status 30m --in local:general")).startsWith("no: ");
        assertThat(here("notify")).contains("Told how things stand: slack:T1/C2 every 30 min.");
        assertThat(there("notify status off")).startsWith("ok: ");
    }

    @Test
    void whatSomebodyChoseIsToldNobodyElse() {
        here("notify off");

        assertThat(new ThreadLines(run().cutover(), run().entries(), Story.GENERAL).untold())
                .isEmpty();
    }

    @Test
    void whereNothingRunsAPersonMayChooseAllTheSame() {
        here("close over");

        assertThat(there("notify off")).startsWith("ok: ");
        assertThat(there("notify status 30m")).startsWith("no: ");
    }
}
