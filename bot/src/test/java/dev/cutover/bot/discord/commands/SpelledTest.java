package dev.cutover.bot.discord.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.grammar.Verb;
import dev.cutover.commands.grammar.Verbs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SpelledTest {

    static List<Verb> verbs() {
        return Verbs.all();
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyCommandIsSpelledAsDiscordListsIt(Verb verb) {
        String path = CommandPath.of(verb).full();
        String rest = verb.example().substring(verb.word().length());

        assertThat(Spelled.command("/cutover " + verb.example()))
                .isEqualTo("/cutover " + path + rest);
        assertThat(Spelled.usage(verb.usage()))
                .isEqualTo(path + verb.usage().substring(verb.word().length()));
    }

    @Test
    void aPartOfAnotherCommandIsItself() {
        assertThat(Spelled.command("/cutover issue close 3"))
                .isEqualTo("/cutover log issue-close 3");
        assertThat(Spelled.command("/cutover issue closed")).isEqualTo("/cutover log issue closed");
        assertThat(Spelled.command("/cutover approve")).isEqualTo("/cutover gate approve");
    }

    @Test
    void whatIsNoCommandStaysAsItIs() {
        for (String words : List.of("", "/cutover", "/cutover ", "/cutover say x", "approve 1")) {
            assertThat(Spelled.command(words)).isEqualTo(words);
        }
        assertThat(Spelled.command("/cutover approved 1")).isEqualTo("/cutover approved 1");
        assertThat(Spelled.usage("plan of the night")).isEqualTo("plan of the night");
    }
}
