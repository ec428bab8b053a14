package dev.cutover.bot.discord.components;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.grammar.ButtonAction;
import dev.cutover.commands.grammar.ButtonAction.Press;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What comes back from Discord says by itself what was pressed.
class CustomIdsTest {

    @Test
    void anActionIsItsOwnIdWhereItFits() {
        assertThat(new CustomIds().of("v1|night-1|1.5|claim|12"))
                .contains("v1|night-1|1.5|claim|12");
    }

    @Test
    void theLongestActionThatABotEverReadsFitsAndComesBack() {
        String action =
                new ButtonAction(
                                "r".repeat(80),
                                "7".repeat(80),
                                Press.NOT_APPLICABLE,
                                999_999_999_999_999_999L)
                        .text();
        assertThat(action.length()).isGreaterThan(190);
        CustomIds ids = new CustomIds();
        for (int copy = 0; copy < 40; copy++) {
            String id = ids.of(action).orElseThrow();
            assertThat(id.length()).isLessThanOrEqualTo(100);
            assertThat(CustomIds.action(id)).contains(action);
            assertThat(Normalizer.normalize(id, Normalizer.Form.NFKC))
                    .as("no other way of writing it")
                    .isEqualTo(id);
        }
    }

    @Test
    void anyActionComesBackAsItWasAndEachIdIsGivenOnce() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            CustomIds ids = new CustomIds();
            Set<String> given = new HashSet<>();
            for (int count = 0; count < 10; count++) {
                String action = "v1|" + "ab|".repeat(random.nextInt(33)) + random.nextInt(3);
                String id = ids.of(action).orElseThrow();
                assertThat(given.add(id)).as("seed %d", seed).isTrue();
                assertThat(id.length()).isLessThanOrEqualTo(100);
                assertThat(CustomIds.action(id)).contains(action);
            }
        }
    }

    @Test
    void whatCannotComeBackHasNoId() {
        assertThat(new CustomIds().of("v1|" + "x".repeat(200))).isEmpty();
        assertThat(new CustomIds().of("v1|" + "ü".repeat(98))).isEmpty();
        assertThat(new CustomIds().of("other")).isEmpty();
        assertThat(new CustomIds().of("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "list-0",
                "v2|x",
                "0\u4E00",
                "0\u4E01",
                "0abc",
                "\uFFFF\u5000",
                "[v1|x"
            })
    void whatIsNotTheBotsIsNoAction(String id) {
        assertThat(CustomIds.action(id)).isEqualTo(Optional.empty());
    }
}
