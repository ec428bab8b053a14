package dev.cutover.commands;

import dev.cutover.commands.CriterionEvent.CriteriaMet;
import dev.cutover.commands.CriterionEvent.CriterionUnmet;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Criteria are checked off singly or all that count at once.
class CriteriaTest {

    @Test
    void oneSeveralOrAllThatCount() {
        Story.started(Plans.NIGHT).when("Ana: check 1 2").then(new CriteriaMet("1", List.of(2)));
        Story.started(Plans.NIGHT)
                .when("Ana: check 1 3 2 2")
                .then(new CriteriaMet("1", List.of(2, 3)));
        Story.started(Plans.NIGHT).when("Ana: check 1").then(new CriteriaMet("1", List.of(1, 2)));
        Story.started(Plans.NIGHT)
                .when("Ana: check final all")
                .then(new CriteriaMet("final", List.of(1, 2)));
        Story.started(Plans.NIGHT)
                .when("Ana: check FINAL")
                .then(new CriteriaMet("final", List.of(1, 2)));
    }

    @Test
    void thoseThatAreMetAreNotMetAgain() {
        Story story = Story.started(Plans.NIGHT).given("Ana: check 1");

        story.when("Ben: check 1 1").refused(new Refusal.CriteriaAlreadyMet("1", List.of(1)));
        story.when("Ben: check 1 1 2").refused(new Refusal.CriteriaAlreadyMet("1", List.of(1, 2)));
        story.when("Ben: check 1").refused(new Refusal.CriteriaAlreadyMet("1", List.of()));
        story.when("Ben: check 1 2 3").then(new CriteriaMet("1", List.of(3)));
    }

    @Test
    void whatTheDocumentHadMetIsMet() {
        Story story = Story.started(Plans.NIGHT.replace("- [ ] Users can", "- [x] Users can"));

        story.when("Ana: check final").then(new CriteriaMet("final", List.of(2)));
    }

    @Test
    void whatIsNotMetAfterAllIsTakenBack() {
        Story story = Story.started(Plans.NIGHT).given("Ana: check 1");

        story.when("Ben: uncheck 1 2").then(new CriterionUnmet("1", 2));
        story.when("Ben: uncheck 1 2").refused(new Refusal.CriterionNotMet("1", 2));
    }

    @Test
    void whatIsNotThereIsRefused() {
        Story story = Story.started(Plans.NIGHT);

        story.when("Ana: check 1 4").refused(new Refusal.NoSuchCriterion("1", 4, 3));
        story.when("Ana: check 1 0").refused(new Refusal.NoSuchCriterion("1", 0, 3));
        story.when("Ana: uncheck 1 4").refused(new Refusal.NoSuchCriterion("1", 4, 3));
        story.when("Ana: uncheck 1 0").refused(new Refusal.NoSuchCriterion("1", 0, 3));
        story.when("Ana: check 0").refused(new Refusal.NoSuchCriterion("0", 1, 0));
        story.when("Ana: check 7")
                .refused(new Refusal.NoSuchPhase("7", story.cutover().plan().phases()));
    }
}
