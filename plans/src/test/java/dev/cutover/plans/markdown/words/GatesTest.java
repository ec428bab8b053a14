package dev.cutover.plans.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Gate;
import dev.cutover.plans.Requirement;
import dev.cutover.plans.Requirement.Approval;
import dev.cutover.plans.Requirement.Condition;
import dev.cutover.plans.Requirement.PhaseComplete;
import dev.cutover.plans.Requirement.Stable;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aGateIsReadPartByPart(String written, List<Requirement> requirements) {
        assertThat(Gates.of(written)).isEqualTo(new Gate(true, requirements));
    }

    static Stream<Arguments> aGateIsReadPartByPart() {
        return Stream.of(
                gate("Phase 1 complete", complete("1", "Phase 1 complete")),
                gate("Phase 0 complete ✅", complete("0", "Phase 0 complete ✅")),
                gate(
                        "Phase 3 complete, Team approval",
                        complete("3", "Phase 3 complete"),
                        new Approval("Team approval")),
                gate(
                        "Phase 4 complete + 24 hours stable",
                        complete("4", "Phase 4 complete"),
                        new Stable(Duration.ofHours(24), "24 hours stable")),
                gate(
                        "Phase 2 complete and sign-off by the DBA",
                        complete("2", "Phase 2 complete"),
                        new Approval("sign-off by the DBA")),
                gate("Phase B done", complete("B", "Phase B done")),
                gate(
                        "Phases 1 and 2 complete",
                        complete("1", "Phases 1 and 2 complete"),
                        complete("2", "Phases 1 and 2 complete")),
                gate(
                        "Phases 1, 2, 4",
                        complete("1", "Phases 1, 2, 4"),
                        complete("2", "Phases 1, 2, 4"),
                        complete("4", "Phases 1, 2, 4")),
                gate(
                        "Phases 1-3 complete",
                        complete("1", "Phases 1-3 complete"),
                        complete("2", "Phases 1-3 complete"),
                        complete("3", "Phases 1-3 complete")),
                gate(
                        "low traffic; backup verified",
                        new Condition("low traffic"),
                        new Condition("backup verified")),
                gate("24 hours", new Condition("24 hours")));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"None", "none.", "N/A", "-", "—", "", "Nothing ✅"})
    void noneIsStatedAndAsksForNothing(String written) {
        assertThat(Gates.of(written)).isEqualTo(new Gate(true, List.of()));
    }

    private static PhaseComplete complete(String phase, String text) {
        return new PhaseComplete(phase, text);
    }

    private static Arguments gate(String written, Requirement... requirements) {
        return Arguments.of(written, List.of(requirements));
    }
}
