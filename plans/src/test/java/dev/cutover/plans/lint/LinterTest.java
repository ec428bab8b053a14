package dev.cutover.plans.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Finding.Level;
import dev.cutover.plans.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinterTest {

    private static final Duration BOUND = Duration.ofSeconds(30);
    private static final Path SEEDS = Path.of("../../shared/seeds");

    @Test
    void theFindingsOfReaderAndRulesStandTogetherByLine() {
        String text =
                """
                ## Phase 1: Switch (5 minutes)
                - [ ] **1.1** a (5 min)
                  - **Needs:** 1.9
                - [ ] **1.1** b (5 min)
                  - probe: `pong`
                """;
        assertThat(inspected(text).findings())
                .extracting(finding -> finding.line() + " " + finding.rule())
                .containsExactly(
                        "1 no-rollback", "3 unknown-need", "4 duplicate-id", "5 invalid-probe");
    }

    @Test
    void noFindingRepeatsASecret() {
        String text =
                """
                ## Phase 1: Tidy up
                - [ ] **1.1** password=hunter22
                - [ ] **1.1** password=hunter22
                - [ ] **1.2** `mysql -phunter22 -e 'drop table users'`
                - [ ] **1.3** `ssh -i hunter22 postgres://a:hunter22@b`
                """;
        List<Finding> findings = inspected(text).findings();
        assertThat(findings)
                .extracting(Finding::rule)
                .contains("secret", "duplicate-id", "lone-danger", "needs-terminal");
        assertThat(findings.toString().replace("-i hunter22", "")).doesNotContain("hunter22");
    }

    @Test
    void aRuleIsListedAHundredTimesAndThenCounted() {
        String text = "## Phase 1: A\n" + "- [ ] `top`\n".repeat(150);
        List<Finding> findings =
                inspected(text).findings().stream()
                        .filter(finding -> finding.rule().equals("endless-command"))
                        .toList();
        assertThat(findings).hasSize(101);
        assertThat(findings.getLast())
                .isEqualTo(
                        Linting.warning(
                                151,
                                "endless-command",
                                "The same is so in 50 more places; this is the last.",
                                "Write “top -b -n 1”, which shows it once."));
    }

    @Test
    void whatIsNotLookedAtIsSaid() {
        String text = "a\n".repeat(Document.MOST_LINES + 1);
        assertThat(new Linter().findings(Linting.plan(text), text))
                .containsExactly(
                        Linting.info(
                                Document.MOST_LINES,
                                "long-document",
                                "The text behind line 100000 is not looked at for commands, secrets"
                                        + " and claims.",
                                "Split the document into several."));
    }

    @Test
    void everyRuleSaysWhatItLooksFor() {
        assertThat(Rules.all()).extracting(Rule::name).doesNotHaveDuplicates();
        assertThat(Rules.all())
                .allSatisfy(rule -> {
                    assertThat(rule.name()).matches("[a-z]+(-[a-z]+)*");
                    assertThat(rule.looksFor()).matches("[a-z].*[a-z]");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "003", "004"})
    void realPlansHaveNoErrorsAndEveryFindingHasAFix(String seed) throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "skipped: the folder ../shared/seeds is not here");
        try (Stream<Path> files = Files.list(SEEDS)) {
            Path file =
                    files.filter(path -> path.getFileName().toString().startsWith(seed))
                            .findFirst()
                            .orElseThrow();
            List<Finding> findings = inspected(Files.readString(file)).findings();
            assertThat(findings).extracting(Finding::level).doesNotContain(Level.ERROR);
            assertThat(findings).extracting(Finding::fix).doesNotContainNull();
        }
    }

    @Test
    void samplesHaveNoErrors() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            for (Path file : files.toList()) {
                assertThat(inspected(Files.readString(file)).findings())
                        .as("%s", file)
                        .extracting(Finding::level)
                        .doesNotContain(Level.ERROR);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aHostileTextIsLintedInBoundedTime(String name, String text) {
        Plan plan = Linting.plan(text);
        List<Finding> findings =
                assertTimeout(BOUND, () -> new Linter().inspected(plan, text).findings());
        assertThat(findings).as(name).isSortedAccordingTo(Comparator.comparingInt(Finding::line));
        assertThat(findings).hasSizeLessThan(1_500);
    }

    static Stream<Arguments> aHostileTextIsLintedInBoundedTime() {
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("long lines", "- [ ] password=" + "x".repeat(10_000_000) + "`top"),
                Arguments.of(
                        "many long lines", ("=:'\"@ `" + "a.-/ ".repeat(600) + "\n").repeat(1_000)),
                Arguments.of("quotes", "- [ ] `" + "'\"".repeat(100_000) + "`\n"),
                Arguments.of("backticks", ("`".repeat(1_999) + "\n").repeat(2_000)),
                Arguments.of(
                        "many boxes",
                        "- [ ] **1.1** `rm -rf /` (5 min, S) a: 3 tables\n".repeat(20_000)),
                Arguments.of(
                        "many phases",
                        "## Phase 1: Deploy\n**Status:** 1/2 tasks (3%)\n- [ ] a\n".repeat(10_000)),
                Arguments.of("unknown needs", needs(10_000, task -> "1.9999999")),
                Arguments.of("later needs", phases(5_000)),
                Arguments.of("circles", needs(9_000, _ -> "1.1")),
                Arguments.of("head and foot", fields(20_000)),
                Arguments.of(
                        "criteria",
                        "## Success Criteria\n"
                                + "- [x] all 4 tables\n".repeat(20_000)
                                + "## Phase 1: a\n- [ ] 3 tables\n"),
                Arguments.of("probes", "```probe\nx\n```\n".repeat(20_000)),
                Arguments.of(
                        "addresses",
                        IntStream.range(0, 30_000)
                                .mapToObj("10.0.%d.7\n"::formatted)
                                .collect(Collectors.joining())),
                Arguments.of("fences that never close", "```\n~~~\n".repeat(100_000)),
                Arguments.of(
                        "a paragraph of fields",
                        "**Status:** Phase 1 complete, 1/2 tasks\n".repeat(20_000)));
    }

    private static String needs(int tasks, IntFunction<String> needed) {
        return "## Phase 1: a\n"
                + IntStream.rangeClosed(1, tasks)
                        .mapToObj(task ->
                                "- [ ] **1.%d** a\n  - **Needs:** %s\n"
                                        .formatted(task, needed.apply(task)))
                        .collect(Collectors.joining());
    }

    private static String phases(int phases) {
        return IntStream.rangeClosed(1, phases)
                .mapToObj(phase ->
                        "## Phase %1$d: a\n- [ ] **%1$d.1** a\n  - **Needs:** %2$d.1\n"
                                .formatted(phase % 1_000, phase % 1_000 + 1))
                .collect(Collectors.joining());
    }

    private static String fields(int fields) {
        String lines =
                IntStream.range(0, fields)
                        .mapToObj("**a%d:** b\n"::formatted)
                        .collect(Collectors.joining());
        return lines + "\n## Phase 1: a\n- [ ] b\n## Notes\n\n---\n" + lines.replace(" b", " c");
    }

    private static Plan inspected(String text) {
        return new Linter().inspected(Linting.plan(text), text);
    }
}
