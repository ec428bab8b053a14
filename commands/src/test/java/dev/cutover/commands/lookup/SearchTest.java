package dev.cutover.commands.lookup;

import static dev.cutover.commands.lookup.Texts.RUNBOOK;
import static dev.cutover.commands.lookup.Texts.attached;
import static dev.cutover.commands.lookup.Texts.found;
import static dev.cutover.commands.lookup.Texts.present;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.lookup.Search.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    private static final Volume BOOK = present("queue", RUNBOOK);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    unhealthy            | Runbook of the queue › Unhealthy
                    UNHEAL               | Runbook of the queue › Unhealthy
                    503                  | Runbook of the queue › Unhealthy
                    df -h                | Runbook of the queue › Unhealthy
                    prune.sh             | Runbook of the queue › Unhealthy
                    cache cold           | Runbook of the queue › Slow
                    warm                 | Runbook of the queue › Slow
                    slow                 | Runbook of the queue › Slow
                    slow backup          | Runbook of the queue › Slow › Slow at night
                    restart              | Runbook of the queue › Restart
                    restart the worker   | Runbook of the queue › Restart › Restart the worker
                    restart database     | Runbook of the queue › Restart › Restart the database
                    drain database       | Runbook of the queue › Restart
                    queue unhealthy disk | Runbook of the queue › Unhealthy
                    on call              | Runbook of the queue
                    queue                | Runbook of the queue
                    """)
    void theBestSectionComesFirst(String query, String path) {
        assertThat(found(query, BOOK)).first().isEqualTo("queue: " + path);
    }

    @Test
    void aTitleWeighsMoreThanTheText() {
        Volume text =
                present(
                        "a",
                        """
                        ## Many words

                        rollback rollback rollback rollback rollback rollback rollback

                        ## Rollback

                        Nothing here yet.
                        """);

        assertThat(found("rollback", text)).containsExactly("a: Rollback", "a: Many words");
    }

    @Test
    void allWordsWeighMoreThanSome() {
        Volume text =
                present(
                        "a",
                        """
                        ## Alpha alpha

                        alpha alpha alpha

                        ## Elsewhere

                        Far down alpha and beta stand together, once.

                        ## Beta

                        beta
                        """);

        assertThat(found("alpha beta", text))
                .containsExactly("a: Elsewhere", "a: Beta", "a: Alpha alpha");
    }

    @Test
    void aWordThatIsRareWeighsMoreThanOneThatIsEverywhere() {
        Volume text =
                present(
                        "a",
                        """
                        ## One

                        the the the the

                        ## Two

                        the disk

                        ## Three

                        the the
                        """);

        assertThat(found("the disk missing", text)).containsExactly("a: Two");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    größe          | GROESSE   | GRÖSSE DER PLATTE
                    groß           | x         | Größe
                    lodz           | x         | Łódź wird umgezogen
                    отказ          | ОТКАЗ     | x
                    ОТК            | x         | отказ узла
                    回滚           | x         | 数据库回滚步骤
                    ロールバック   | x         | 手動ロールバック手順
                    복구           | x         | 복구절차
                    naïve          | x         | naive ansatz
                    ﬁrewall        | x         | Firewall
                    4.3            | x         | 4.3 Configure .env
                    max_connections | x        | Raise max_connections now
                    """)
    void anyLanguageIsFoundInAnySpelling(String query, String other, String title) {
        Volume text =
                present(
                        "a",
                        "## Before\n\nnothing\n\n## %s\n\nfoo\n\n## %s\n".formatted(title, other));

        assertThat(found(query, text)).isNotEmpty();
        assertThat(found(query, text).getFirst()).isIn("a: " + title, "a: " + other);
    }

    @Test
    void numbersAreNotTakenApart() {
        Volume text = present("a", "## 4.3 Configure\n\n## 3.4 Check\n\n4 times, 3 ways\n");

        assertThat(found("4.3", text)).containsExactly("a: 4.3 Configure");
    }

    @Test
    void aSectionIsNeverShownTwice() {
        assertThat(found("restart", BOOK))
                .containsExactly(
                        "queue: Runbook of the queue › Restart",
                        "queue: Runbook of the queue › Unhealthy");
        assertThat(found("slow", BOOK)).containsExactly("queue: Runbook of the queue › Slow");
    }

    @Test
    void ofTwoThatFitAlikeTheSmallerIsShown() {
        Volume text =
                present(
                        "a",
                        "# Firewall\n\n%s\n\n## Firewall\n\nOpen 443.\n"
                                .formatted("other text\n".repeat(300)));

        assertThat(found("firewall", text)).containsExactly("a: Firewall › Firewall");
    }

    @Test
    void whatBelongsToTheCutoverComesFirst() {
        Volume lies = present("lies", "## Firewall\n\nfirewall\n");
        Volume attached = attached("attached", "## Network\n\nThe firewall is Ben's.\n");
        Volume half = attached("half", "## Rules\n\nThe firewall has some.\n");

        assertThat(found("firewall", lies, attached))
                .containsExactly("attached: Network", "lies: Firewall");
        assertThat(found("firewall network", present("b", "## Firewall\n\nnetwork"), half))
                .as("all words before some, wherever they stand")
                .containsExactly("b: Firewall", "half: Rules");
    }

    @Test
    void aTextWithoutSectionsIsFoundWhole() {
        Volume text = present("notes", "First line.\nThe pager number is 4711.\n");

        assertThat(found("pager", text)).containsExactly("notes: ");
        assertThat(found("notes", text)).containsExactly("notes: ");
    }

    @Test
    void aTextIsFoundByItsName() {
        assertThat(found("queue-book", present("queue-book", "# Title\n\nThe queue.\n")))
                .containsExactly("queue-book: Title");
    }

    @Test
    void aMistypedWordFindsTheNearestWhereNothingElseMatches() {
        Found found = Search.in(List.of(BOOK), Query.of("unhaelthy wroker"));

        assertThat(found.mended()).isTrue();
        assertThat(found.query().words()).containsExactly("unhealthy", "worker");
        assertThat(found.matches().getFirst().path())
                .containsExactly("Runbook of the queue", "Unhealthy");
    }

    @Test
    void aWordThatIsThereIsNotMended() {
        Found found = Search.in(List.of(BOOK), Query.of("unhealthy wroker"));

        assertThat(found.mended()).isFalse();
        assertThat(found.matches().getFirst().missing()).containsExactly("wroker");
    }

    @ParameterizedTest
    @CsvSource({"xylophone", "zzz qqq", "!!!", "🚀", "''", "_"})
    void whatIsNotThereIsNotFound(String query) {
        assertThat(found(query, BOOK)).isEmpty();
        assertThat(found(query)).isEmpty();
    }

    @Test
    void codeIsNoHeading() {
        assertThat(found("nothing free", BOOK))
                .first()
                .isEqualTo("queue: Runbook of the queue › Unhealthy");
    }
}
