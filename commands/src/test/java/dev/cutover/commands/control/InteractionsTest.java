package dev.cutover.commands.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Cause;
import dev.cutover.commands.Refusal;
import dev.cutover.commands.control.Outcome.Refused;
import dev.cutover.commands.kit.Story;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Refusals are remembered for a while, and memory is bounded.
class InteractionsTest {

    private static final Refused NO = new Refused(new Refusal.NotOnHold(), 7);

    private static Cause click(int number) {
        return new Cause(Story.ANA, "click-" + number);
    }

    @Test
    void theOldestRefusalsAreForgotten() {
        Interactions interactions = new Interactions(List.of());
        IntStream.rangeClosed(1, 10_001)
                .forEach(number -> interactions.remember(click(number), NO));

        assertThat(interactions.refusal(click(1))).isEmpty();
        assertThat(interactions.refusal(click(2))).contains(NO);
        assertThat(interactions.refusal(click(10_001))).contains(NO);
    }

    @Test
    void whatHasNoInteractionIsNeverAnsweredAlready() {
        Interactions interactions = new Interactions(List.of());
        interactions.remember(new Cause(Story.ANA, null), NO);

        assertThat(interactions.refusal(new Cause(Story.ANA, null))).isEmpty();
        assertThat(interactions.decision(new Cause(Story.ANA, null))).isEmpty();
    }
}
