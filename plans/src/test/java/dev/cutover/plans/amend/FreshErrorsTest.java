package dev.cutover.plans.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cutover.plans.Finding;
import dev.cutover.plans.markdown.MarkdownReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreshErrorsTest {

    private static final String TWICE =
            "# P\n\n## Phase 1: A\n\n- [ ] **1.1** One\n- [ ] **1.1** Two\n";

    private static List<Finding> fresh(String before, String after) {
        MarkdownReader reader = new MarkdownReader();
        return FreshErrors.in(
                reader.read(before).findings(), before, reader.read(after).findings(), after);
    }

    @Test
    void anErrorThatWasThereIsNotNewOnAnotherLine() {
        assertThat(fresh(TWICE, TWICE.replace("# P\n", "# P\n\nMore words.\n"))).isEmpty();
    }

    @Test
    void aNewErrorIsNamed() {
        assertThat(fresh(TWICE.replace("**1.1** Two", "Two"), TWICE))
                .extracting(Finding::line, Finding::rule)
                .containsExactly(tuple(6, "duplicate-id"));
    }

    @Test
    void oneMoreOfTheSameIsNew() {
        assertThat(fresh(TWICE, TWICE + "- [ ] **1.1** Two\n")).hasSize(1);
    }

    @Test
    void anErrorThatIsMendedIsNone() {
        assertThat(fresh(TWICE, TWICE.replace("**1.1** Two", "**1.2** Two"))).isEmpty();
    }
}
