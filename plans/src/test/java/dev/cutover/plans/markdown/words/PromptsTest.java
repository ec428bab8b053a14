package dev.cutover.plans.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Form.Column;
import dev.cutover.plans.markdown.blocks.Line;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Approved by: ____ Date: ___; Approved by=____ Date=___",
                "**Completed by:** ______; Completed by=______",
                "- [ ] Lead sign-off: ____; Lead sign-off=____",
                "Migration Duration: Start: ___ End: ___ Total: ___ hours; Start=___ End=___ Total=___",
                "Took ___ hours Date: ____; Took=___ Date=____",
                "Date: [YYYY-MM-DD]; Date=[YYYY-MM-DD]",
                "│  Duration: [X] hours │; Duration=[X]",
                "Name: <your name>; Name=<your name>",
                "Signature ........; Signature=........",
                "Escaped: \\_\\_\\_\\_; Escaped=\\_\\_\\_\\_",
                "1. DBA (Ana): ____; DBA (Ana)=____",
                "Reason : ____; Reason=____",
                "see [the notes](x.md); ''",
                "Ready: [ ] yes; ''",
                "a snake_case_name; ''",
                "Link: <https://example.com>; ''",
                "Done:; ''",
            })
    void placesAreFoundWithTheirLabels(String line, String places) {
        assertThat(
                        Prompts.in(new Line(line, 1, 0)).stream()
                                .map(prompt ->
                                        prompt.label()
                                                + "="
                                                + line.substring(
                                                        prompt.slot().offset(),
                                                        prompt.slot().end()))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(places);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Phase, PHASE",
        "**Est. Time**, OTHER",
        "Estimated Time, ESTIMATED",
        "% Complete, PROGRESS",
        "#, NUMBER",
        "Time to Resolve, TIME_TO_RESOLVE",
        "Date/Time, DATE",
        "E-Mail, EMAIL",
        "Verantwortlich, OWNER",
        "Gravité, SEVERITY",
        "Anything else, OTHER",
        "'', OTHER",
    })
    void aHeadSaysWhatItsColumnIsFor(String head, Column column) {
        assertThat(Columns.of(head)).isEqualTo(column);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Rollback, true",
        "🔄 Roll-back plan, true",
        "Back-out procedure, true",
        "Rückfallplan, true",
        "Plan de retour arrière, true",
        "Fallback plan, true",
        "Fallback fonts, false",
        "Test the rollback, false",
        "Rollback rehearsal, false",
        "Background jobs, false",
    })
    void aHeadingIsCalledAWayBack(String heading, boolean called) {
        assertThat(WayBack.isCalled(heading)).isEqualTo(called);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Approved by, true",
        "Freigegeben von, true",
        "Aprobado por, true",
        "Stand by, false",
        "Owner, false",
    })
    void whoSignsIsSaidByAWord(String label, boolean by) {
        assertThat(SignWords.isBy(label)).isEqualTo(by);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Total Downtime, true, true",
        "Start, true, false",
        "Migration Duration, true, true",
        "Tenant, false, false",
    })
    void someMeasuresNeedNoHeading(String label, boolean measure, boolean alone) {
        assertThat(CertificateWords.isMeasure(label)).isEqualTo(measure);
        assertThat(CertificateWords.isAlone(label)).isEqualTo(alone);
    }
}
