package dev.cutover.plans.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Phase 1: Prepare, WORK",
        "Phase 6: Sign-off, WORK",
        "Deployment Phase 2: Rollback rehearsal, WORK",
        "Pre-flight, WORK",
        "Test the rollback, WORK",
        "Verify service status, WORK",
        "Contact the vendor, WORK",
        "Phase 1 Completion Criteria:, CRITERIA",
        "Success Criteria, FINAL",
        "Final Verification Checklist, FINAL",
        "✅ Definition of done, FINAL",
        "Exit criteria, FINAL",
        "Rollback, OTHER",
        "🔄 Rollback Procedures, OTHER",
        "Roll-back plan, OTHER",
        "Emergency Contacts, OTHER",
        "Rollback Triggers, OTHER",
        "Triggers, OTHER",
        "Final Sign-Off, OTHER",
        "Quick Status, OTHER",
        "Overall Status ✅, OTHER",
        "Completion Certificate, OTHER",
    })
    void aHeadingSaysWhatItsBoxesAre(String heading, Topic topic) {
        assertThat(Topic.of(heading, false)).isEqualTo(topic);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Success criteria, CRITERIA",
        "Acceptance Criteria, CRITERIA",
        "Final verification, WORK",
        "Rollback, OTHER",
        "Smoke tests, WORK",
    })
    void withinAPhaseTheCriteriaAreThePhases(String heading, Topic topic) {
        assertThat(Topic.of(heading, true)).isEqualTo(topic);
    }
}
