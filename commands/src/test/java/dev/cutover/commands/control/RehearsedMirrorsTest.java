package dev.cutover.commands.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Place;
import dev.cutover.commands.views.PlainText;
import dev.cutover.commands.views.Postings;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/// Who is outside of the team hears of the night, and nothing of its rehearsal.
class RehearsedMirrorsTest extends TwoChannels {

    @Test
    void stakeholdersAreToldNothingOfARehearsal() {
        here("start plain --rehearsal");

        assertThat(here("mirror slack:T1/C2 --for stakeholders"))
                .isEqualTo(
                        "no: This is a rehearsal, and stakeholders are told nothing of one; slack:T1/C2 does not follow it. Next: /cutover mirror CHANNEL --read-only shows it to a channel of the team.");
        assertThat(here("mirror slack:T1/C2 --for executives")).startsWith("no: This is");
        assertThat(here("mirrors")).doesNotContain("stakeholders");
    }

    @Test
    void theTeamIsTold() {
        here("start plain --rehearsal");

        assertThat(here("mirror slack:T1/C2 --for alerts")).startsWith("ok: ");
        assertThat(here("mirror slack:T1/C3 --read-only")).startsWith("ok: ");
        here("fail 1.1 the disk is full");
        assertThat(posted(THERE))
                .as("an alert that is none")
                .contains("Rehearsal: Ana reported that 1.1 One failed: the disk is full");
    }

    private String posted(Place place) {
        Run run = runs.all().iterator().next();
        StringBuilder all = new StringBuilder();
        new Postings(run.cutover(), run.entries(), place)
                .all()
                .forEach(
                        posting -> all.append(new PlainText(ZoneOffset.UTC).of(posting.message())));
        return all.toString();
    }

    @Test
    void ofTheNightItselfStakeholdersAreTold() {
        here("start plain");

        assertThat(here("mirror slack:T1/C2 --for stakeholders")).startsWith("ok: ");
    }
}
