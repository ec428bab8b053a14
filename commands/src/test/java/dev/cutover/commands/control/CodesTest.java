package dev.cutover.commands.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Cause;
import dev.cutover.commands.control.Codes.Redeemed;
import dev.cutover.commands.kit.SettableClock;
import dev.cutover.commands.kit.Story;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Codes that are typed from one screen to another.
class CodesTest {

    private static final Cause ANA = new Cause(Story.ANA, null);
    private static final Cause BEN = new Cause(Story.BEN, null);

    private final SettableClock clock = new SettableClock();
    private final AtomicInteger next = new AtomicInteger();
    private final Codes<String> codes = new Codes<>(() -> "Code" + next.incrementAndGet(), clock);

    @Test
    void oneIsGoodOnceHoweverItIsSpelled() {
        codes.issue("a");

        assertThat(codes.redeem(" CODE-1 ", ANA)).isEqualTo(new Redeemed.Good<>("a"));
        assertThat(codes.redeem("code1", ANA)).isEqualTo(new Redeemed.Wrong<>());
    }

    @Test
    void theSameInteractionTwiceIsOne() {
        String code = codes.issue("a");
        Cause click = new Cause(Story.ANA, "click");

        assertThat(codes.redeem(code, click)).isEqualTo(new Redeemed.Good<>("a"));
        assertThat(codes.redeem(code, click)).isEqualTo(new Redeemed.Good<>("a"));
        assertThat(codes.redeem(code, new Cause(Story.BEN, "click")))
                .isEqualTo(new Redeemed.Wrong<>());
    }

    @Test
    void afterTenMinutesItIsGone() {
        String code = codes.issue("a");
        clock.tick(Codes.VALID);

        assertThat(codes.redeem(code, ANA)).isEqualTo(new Redeemed.Wrong<>());
    }

    @Test
    void whoGuessesWaitsAndOthersDoNot() {
        String code = codes.issue("a");
        for (int i = 0; i < Codes.TRIES; i++) {
            assertThat(codes.redeem("guess" + i, ANA)).isEqualTo(new Redeemed.Wrong<>());
        }

        assertThat(codes.redeem(code, ANA)).isEqualTo(new Redeemed.TooOften<>());
        assertThat(codes.redeem(code, BEN)).isEqualTo(new Redeemed.Good<>("a"));
        clock.tick(Duration.ofMinutes(10));
        assertThat(codes.redeem(codes.issue("b"), ANA)).isEqualTo(new Redeemed.Good<>("b"));
    }
}
