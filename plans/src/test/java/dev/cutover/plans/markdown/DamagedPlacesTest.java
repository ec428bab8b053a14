package dev.cutover.plans.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Box;
import dev.cutover.plans.Form;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Slot;
import dev.cutover.plans.Team.SignOff;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// In a line with damaged characters, words are as they were meant and places as they are.
class DamagedPlacesTest {

    private static final String TEXT =
            """
            # Move âœ…

            ## Completion Certificate

            âœ… **Total Downtime:** âœ… ____ minutes

            ## Sign-Off

            | Role | Name | Date |
            |------|------|------|
            | âœ… PrÃ¼fer | âœ… ____ | |
            """;

    private final Plan plan = new MarkdownReader().read(TEXT);

    @Test
    void aLineToWriteOnIsFoundBehindThem() {
        List<Form.Line> slots =
                plan.arrangements().forms().stream()
                        .flatMap(form -> form.slots().stream())
                        .toList();
        assertThat(slots).extracting(line -> written(line.slot())).contains("____");
    }

    @Test
    void aCellToSignIsFoundBehindThem() {
        SignOff signOff = plan.arrangements().team().signOffs().getFirst();
        assertThat(signOff.role()).isEqualTo("✅ Prüfer");
        assertThat(written(Objects.requireNonNull(signOff.name()))).isEqualTo("____");
        assertThat(Objects.requireNonNull(signOff.date()).offset())
                .isEqualTo(TEXT.lastIndexOf('|'));
    }

    @Test
    void aDamagedSignInACellIsReplacedWhole() {
        String text =
                "# Move\n\n## Phase 1\n\n| Task | Owner |\n|---|---|\n| âœ… Do it | Ana |\n| âœ… Check | Bob |\n";
        Box box = new MarkdownReader().read(text).tasks().findFirst().orElseThrow().box();
        assertThat(box.checked()).isTrue();
        assertThat(text.substring(box.offset(), box.offset() + box.length())).isEqualTo("âœ…");
    }

    private static String written(Slot slot) {
        return TEXT.substring(slot.offset(), slot.end());
    }
}
