package dev.cutover.plans.probes.proposing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cutover.plans.markdown.MarkdownReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Real plans of other teams: ten of their checks can be asked as they stand, counted by hand. They
/// are no part of this repository, so this is an extra.
class SeedProposalsTest {

    private static final Path SEEDS = Path.of("../../shared/seeds");

    @Test
    void theMigrationTaskListHasTwoHealthChecks() throws IOException {
        assertThat(seed("000"))
                .extracting(Proposal::owner, Proposal::line)
                .containsExactly(tuple("2.8", 215), tuple("4.1", 311));
        assertThat(seed("000"))
                .extracting(proposal -> proposal.probe().title())
                .containsOnly("GET http://46.149.70.219:8080/api/0/health/");
    }

    @Test
    void theBlueGreenChecklistHasFourQueriesAndTwoRequests() throws IOException {
        assertThat(seed("003"))
                .extracting(Proposal::owner, SeedProposalsTest::shape)
                .containsExactly(
                        tuple("2.2", "sql tracehub; expect rows == 3"),
                        tuple("2.5", "sql tracehub; expect value == 9"),
                        tuple(
                                "2.9",
                                "sql tracehub; expect row users_null == 0, row shipments_null == 0"),
                        tuple("2.13", "sql tracehub; expect value == 9"),
                        tuple("3.3", "GET http://localhost:8001/health; within 60s every 2s"),
                        tuple(
                                "4.15",
                                "GET http://localhost:8000/api/v1/organizations; header Authorization: Bearer ${secret:TOKEN}"));
    }

    @Test
    void theWebCopyHasTwoThatNameAHost() throws IOException {
        assertThat(seed("004"))
                .extracting(Proposal::owner, Proposal::source)
                .containsExactly(
                        tuple("5.7", "dns api.paletai.com A"),
                        tuple("5.8", "GET https://api.paletai.com/health"));
    }

    /// Without the query.
    private static String shape(Proposal proposal) {
        return proposal.source().replaceFirst("; SELECT.*?(?=; expect|$)", "");
    }

    private static List<Proposal> seed(String name) throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "skipped: the folder ../shared/seeds is not here");
        try (Stream<Path> files = Files.list(SEEDS)) {
            Path file =
                    files.filter(path -> path.getFileName().toString().startsWith(name))
                            .findFirst()
                            .orElseThrow();
            return Proposals.of(new MarkdownReader().read(Files.readString(file)));
        }
    }
}
