package dev.cutover.plans.probes.proposing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.cutover.plans.Plan;
import dev.cutover.plans.markdown.MarkdownReader;
import dev.cutover.plans.probes.reading.InlineProbe;
import dev.cutover.plans.probes.reading.ProbeReader;
import dev.cutover.plans.probes.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What must hold of proposals, whatever the document.
class ProposalsPropertyTest {

    private static final int DOCUMENTS = 400;
    private static final Path SEEDS = Path.of("../../shared/seeds");

    private static final List<String> PARTS =
            List.of(
                    "curl",
                    "-f",
                    "-sS",
                    "-H",
                    "'Accept: a/b'",
                    "\"X-Key: $K\"",
                    "-u a:b",
                    "-o",
                    "/dev/null",
                    "-w",
                    "'%{http_code}'",
                    "https://a.example.com/health",
                    "http://localhost:8080",
                    "http://b.example.com/?a=\"b\"",
                    "https://c.example.com/a;b",
                    "https://$H/",
                    "|",
                    "jq",
                    ".status",
                    "'.a == \"b;c\"'",
                    "grep",
                    "\"ok; `\"",
                    "wget --spider",
                    "nslookup",
                    "dig",
                    "app.example.com",
                    "@8.8.8.8",
                    "+short",
                    "nc -zv",
                    "443",
                    "telnet",
                    "openssl s_client -connect a.example.com:443",
                    "psql",
                    "-d shop",
                    "-c",
                    "\"SELECT COUNT(*) FROM \\\"A\\\"\"",
                    "'SELECT x, y AS z FROM t WHERE a = ''b;'''",
                    "SELECT 1",
                    "&&",
                    "||",
                    ";",
                    "$(",
                    ")",
                    "{",
                    "}",
                    "#",
                    "'",
                    "\"",
                    "\\",
                    "for i in {1..3}; do",
                    "sleep 2",
                    "done",
                    "until",
                    "!",
                    ">",
                    "<<EOF",
                    "EOF",
                    "returns",
                    "200",
                    "200 OK",
                    "Expected: \"status\": \"ok\"",
                    "within 2 seconds",
                    "Expected: 9 columns",
                    "< 500ms",
                    "\u00a0",
                    "é",
                    "\t");

    @Test
    void whatIsProposedCanBePastedAndIsReadAsThat() throws IOException {
        int proposed = 0;
        for (String text : documents()) {
            Plan plan = new MarkdownReader().read(text);
            List<Proposal> proposals = Proposals.of(plan);
            proposals.forEach(proposal -> assertWellFormed(proposal, plan));
            assertThat(proposals)
                    .as("in the order of the document")
                    .isSortedAccordingTo(Comparator.comparingInt(Proposal::line));
            proposed += proposals.size();
        }
        assertThat(proposed).as("something to look at").isGreaterThan(DOCUMENTS);
    }

    private static void assertWellFormed(Proposal proposal, Plan plan) {
        assertThat(proposal.source()).doesNotContain("`", "\n", "\r");
        assertThat(InlineProbe.in(proposal.item().substring(2))).contains(proposal.source());
        Reading reading = ProbeReader.inline(proposal.source(), proposal.line());
        assertThat(reading.mistakes()).as(proposal.source()).isEmpty();
        assertThat(reading.probes()).containsExactly(proposal.probe());
        assertThat(
                        plan.task(proposal.owner()).isPresent()
                                || plan.phase(proposal.owner()).isPresent())
                .isTrue();
        assertThat(proposal.suggestedBy().codePointCount(0, proposal.suggestedBy().length()))
                .isLessThanOrEqualTo(160);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl ", "'", "\"", "$(", "| jq .a ", "select (", "select count(a) ", "-- ", "/*",
                        "https://a.b/?", "status 200 ", "\"a\":\"b\"",
                "{", "200 or ", "a.b", "expected ", "dig a.b ", "=> ", "\\", "<<A\n",
                        "for i in {1..", "1,", "0.", "curl -H 'a: b' "
            })
    void hostileTextTakesNoTime(String part) {
        String lot = part.repeat(200_000 / part.length());
        String plan =
                "# T\n\n## Phase 1\n\n- [ ] Check `curl %1$s`\n  - [ ] %1$s\n  - [ ] Expected: %1$s\n  ```sh\n%1$s\n  ```\n"
                        .formatted(lot);
        Plan read = new MarkdownReader().read(plan);
        assertTimeout(Duration.ofSeconds(5), () -> Proposals.of(read));
    }

    @Test
    void manyChecksTakeTimeInProportion() {
        StringBuilder plan = new StringBuilder("# T\n\n## Phase 1\n\n- [ ] All\n");
        for (int number = 0; number < 20_000; number++) {
            plan.append("  - [ ] `curl https://a%d.example.com/`\n".formatted(number));
        }
        Plan read = new MarkdownReader().read(plan.toString());
        assertTimeout(Duration.ofSeconds(10), () -> assertThat(Proposals.of(read)).hasSize(500));
    }

    private static List<String> documents() throws IOException {
        List<String> documents = new ArrayList<>(files(Path.of("samples")));
        documents.addAll(files(SEEDS));
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            documents.add(document(new Random(seed)));
        }
        return documents;
    }

    private static List<String> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static String document(Random random) {
        StringBuilder text = new StringBuilder("# T\n\n## Phase 1: Go\n\n");
        for (int task = 0; task < 5; task++) {
            text.append("- [ ] Check: ")
                    .append(random.nextBoolean() ? code(random) : words(random));
            for (int step = random.nextInt(4); step > 0; step--) {
                text.append("\n  - [ ] ")
                        .append(random.nextBoolean() ? code(random) : words(random));
            }
            if (random.nextInt(3) == 0) {
                text.append("\n  ```sh\n  ")
                        .append(words(random).replace(";", "\n  "))
                        .append("\n  ```");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String code(Random random) {
        return "`" + words(random).replace("`", "") + "`";
    }

    /// Often a check as it should be, with something odd behind it.
    private static String words(Random random) {
        List<String> words = new ArrayList<>();
        switch (random.nextInt(4)) {
            case 0 -> words.add("curl -f https://a.example.com/health");
            case 1 -> words.add("psql -d shop -c \"SELECT COUNT(*) FROM a\"");
            case 2 -> words.add("dig app.example.com");
            default -> {}
        }
        for (int word = random.nextInt(6); word > 0; word--) {
            words.add(PARTS.get(random.nextInt(PARTS.size())));
        }
        return String.join(" ", words);
    }
}
