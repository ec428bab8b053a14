package dev.cutover.plans.lint;

import static dev.cutover.plans.lint.Linting.warning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Blank;
import dev.cutover.plans.Blank.Kind;
import dev.cutover.plans.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BlankRuleTest {

    private static final String TEXT =
            """
            ## Phase 1: Switch
            - [ ] **1.1** Create it: `app create --name NEW_APP_NAME`
            - [ ] **1.2** Log in to <HOST>
            - [ ] **1.3** Open https://NEW_APP_URL/health
            - [ ] **1.4** Change `DATABASE_URL` and `echo $DATABASE_URL DATABASE_URL=1`
            """;

    @Test
    void aPlaceholderThatNobodyRecordsIsFlagged() {
        assertThat(
                        lint(
                                blank("NEW_APP_NAME", Kind.PLACEHOLDER, 2, "1.1", 2, 7, 9),
                                blank("<HOST>", Kind.PLACEHOLDER, 3, "1.1", 3),
                                blank("new App Service URL", Kind.LINE, 5, "1.1")))
                .containsExactly(
                        warning(
                                2,
                                "blank",
                                "No task records the value of NEW_APP_NAME. It is used in lines 2,"
                                        + " 7 and 9.",
                                "Add a step in which it is known: “Record new app name: ____”."),
                        warning(
                                3,
                                "blank",
                                "No task records the value of <HOST>.",
                                "Add a step in which it is known: “Record host: ____”."));
    }

    @Test
    void aPlaceholderWhoseWordsAreRecordedIsFine() {
        assertThat(
                        lint(
                                blank("NEW_APP_URL", Kind.PLACEHOLDER, 4, "1.3", 4),
                                blank("Recorded new App Service URL", Kind.LINE, 5, "1.1")))
                .isEmpty();
        assertThat(lint(blank("NEW_APP_URL", Kind.PLACEHOLDER, 4, "1.3", 4))).hasSize(1);
    }

    @Test
    void aVariableAndASecretAreFine() {
        Blank secret =
                new Blank("<KEY>", Kind.PLACEHOLDER, 3, "Switch", "1.2", true, null, List.of(3));
        assertThat(lint(blank("DATABASE_URL", Kind.PLACEHOLDER, 5, "1.4", 5), secret)).isEmpty();
    }

    @Test
    void aDateANameAndWhatStandsOutsideOfTheWorkAreFine() {
        assertThat(
                        lint(
                                blank("YYYYMMDD_HHMMSS", Kind.PLACEHOLDER, 2, "1.1", 2),
                                blank("[Name]", Kind.PLACEHOLDER, 2, "1.1", 2),
                                blank("choose a port", Kind.PLACEHOLDER, 2, "1.1", 2),
                                blank("APP_NAME", Kind.PLACEHOLDER, 9, null, 9)))
                .isEmpty();
    }

    @Test
    void aValueThatIsRecordedTwiceInOnePlaceIsFlagged() {
        Blank first = blank("backup file", Kind.RECORD, 2, "1.1");
        Blank again = blank("Backup file ", Kind.LINE, 4, "1.2");
        Blank form = blank("backup file", Kind.LINE, 9, null);
        assertThat(lint(first, again, form))
                .containsExactly(
                        warning(
                                4,
                                "blank",
                                "“Backup file ” is recorded in line 2 already, and nobody can tell"
                                        + " which of the two counts.",
                                "Give one of them another name, or take it out."));
        Blank elsewhere =
                new Blank("backup file", Kind.LINE, 4, "Other", "1.2", false, null, List.of());
        assertThat(lint(first, elsewhere)).isEmpty();
    }

    private static List<Finding> lint(Blank... blanks) {
        return Linting.of(new BlankRule(), TEXT, Linting.blanks(blanks));
    }

    private static Blank blank(
            String name, Kind kind, int line, @Nullable String task, Integer... uses) {
        return new Blank(name, kind, line, "Switch", task, false, null, List.of(uses));
    }
}
