package dev.cutover.plans.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.markdown.hints.Hints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectationTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            value = {
                "Expected: 9 columns # 9 columns",
                "**Expected:** 3 rows # 3 rows",
                "**Expected output**: `ok` # `ok`",
                "Expected result: no rows # no rows",
                "✅ Expected: green # green",
                "Response status: 200 OK # Response status: 200 OK",
                "Response: 200 OK, token received # 200 OK, token received",
                "Response body shows: \"status\": \"healthy\" # \"status\": \"healthy\"",
                "HTTP status: 204 # HTTP status: 204",
                "Exit code: 0 # Exit code: 0",
                "Returns: one row # one row",
                "Should return: 3 # 3",
                "All columns nullable: YES # All columns nullable: YES",
                "Every replica in sync: true # Every replica in sync: true",
            })
    void aLineIsNothingButAnExpectation(String line, String value) {
        assertThat(Expectation.whole(line, Hints.of(line))).contains(value);
    }

    @Test
    void whatIsExpectedMayFollowBelow() {
        assertThat(Expectation.whole("Response body shows:", Hints.of("Response body shows:")))
                .contains("");
        assertThat(Expectation.whole("Expected:", Hints.of("Expected:"))).contains("");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Expected: ____",
                "Expected downtime: 15 minutes",
                "Response plan: see below",
                "Verify: `pwd`",
                "All systems operational",
                "Backup done: YES",
                "All approvals: Ann, Ben",
                "Return the keys: Ann",
                "Unexpected: none",
                ""
            })
    void otherLinesAreNone(String line) {
        assertThat(Expectation.whole(line, Hints.of(line))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            value = {
                "Accessed URL in browser (should show a welcome message or go to /docs) # show a welcome message or go to /docs",
                "Run the count, expected 12 # 12",
                "Count users (expected: 1200) # 1200",
                "Verify indexes created (25+ indexes) # 25+ indexes",
                "Verify backup size reasonable (> 1MB) # > 1MB",
                "Check disk space (50GB+ free) # 50GB+ free",
                "Verify: `pwd` shows `/opt/app` # `/opt/app`",
                "Confirm the health page returns 200 OK # 200 OK",
                "Output should be empty # empty",
            })
    void aLineSaysWhatShouldBeSeen(String line, String value) {
        String said = Expectation.within(line, Hints.of(line)).orElseThrow();
        assertThat(value).endsWith(said);
        assertThat(said).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Migration files present (003-006)",
                "Verify port (8080)",
                "Verify the copy (5 minutes)",
                "Verify the copy (see plan)",
                "Start green containers (port 8001)",
                "Support team briefed on expected changes",
                "Create report (10 pages)"
            })
    void mostLinesDoNot(String line) {
        assertThat(Expectation.within(line, Hints.of(line))).isEmpty();
    }

    @Test
    void commentsInCodeSayItToo() {
        assertThat(
                        Expectation.inCode(
                                """
                                # Stop
                                SELECT 1; -- expected: 1
                                wc -l a # Expected: 3 rows
                                ls
                                # => two files
                                // should return true
                                echo "expected: no comment"
                                # Expected:
                                """))
                .containsExactly("1", "3 rows", "two files", "true");
    }
}
