package dev.cutover.commands.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.grammar.Misreading.UnknownVerb;
import dev.cutover.commands.grammar.Reading.Misread;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.words.MisreadingWords;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lines that are not understood, and what is said of them. Nothing of them is done.
class MisreadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            textBlock =
                    """
                    claim → /cutover claim needs ID: the task's number, as on the board. For example: /cutover claim 1.5.
                    claim ** → /cutover claim needs ID: the task's number, as on the board. For example: /cutover claim 1.5.
                    fail 1.5 → /cutover fail needs WHY: the reason, in your words. For example: /cutover fail 1.5 the script stopped at row 12.
                    step 1.5 → /cutover step needs N: the step's number, several, or all. For example: /cutover step 1.5 1.
                    assign 1.5 → /cutover assign needs PERSON: a name, or me. For example: /cutover assign 1.5 @Ben.
                    assign 1.5 @ → /cutover assign needs PERSON: a name, or me. For example: /cutover assign 1.5 @Ben.
                    assign 1.5 <@U9|ben> please → /cutover assign takes no please, so nothing was done. It is said like this: /cutover assign ID PERSON.
                    issue → /cutover issue needs TEXT: what went wrong. For example: /cutover issue login is slow --sev high --task 1.5.
                    issue close → /cutover issue close needs N: the issue's number. For example: /cutover issue close 1 raised the pool size.
                    issue close 1 → /cutover issue close needs HOW: how it was solved. For example: /cutover issue close 1 raised the pool size.
                    issue close 1-2 gone → /cutover issue close takes the issue's number; 1-2 is no number. For example: /cutover issue close 1 raised the pool size.
                    issue slow --sev → --sev needs a value: how bad it is; medium where nobody says. For example: /cutover issue login is slow --sev high --task 1.5.
                    issue slow --task "" → --task needs a value: the task it is about. For example: /cutover issue login is slow --sev high --task 1.5.
                    issue slow --sev bad → --sev takes one of low, medium, high, critical; bad is none of them. For example: /cutover issue login is slow --sev high --task 1.5.
                    issue a --sev low --sev high → /cutover issue takes no second --sev, so nothing was done. It is said like this: /cutover issue TEXT [--sev low|medium|high|critical] [--task TASK].
                    step 1.5 one → /cutover step takes the step's number, several, or all; one is no number. For example: /cutover step 1.5 1.
                    step 1.5 5-2 → /cutover step takes the step's number, several, or all; 5-2 is no number. For example: /cutover step 1.5 1.
                    uncheck 2 x → /cutover uncheck takes the criterion's number; x is no number. For example: /cutover uncheck 2 1.
                    lookup → /cutover lookup needs TEXT: what you look for. For example: /cutover lookup unhealthy.
                    lookup disk --nth → --nth needs a value: the number of the match, 1 for the best. For example: /cutover lookup unhealthy.
                    lookup disk --nth two → /cutover lookup takes the number of the match, 1 for the best; two is no number. For example: /cutover lookup unhealthy.
                    lookup disk --from 1-2 → /cutover lookup takes the number of the line to go on from; 1-2 is no number. For example: /cutover lookup unhealthy.
                    attach → /cutover attach needs FILE: a file of the folder of plans. For example: /cutover attach reference-runbook.
                    resume it please → /cutover resume takes no it please, so nothing was done. It is said like this: /cutover resume.
                    claim 1.5 and 1.6 → /cutover claim takes no and 1.6, so nothing was done. It is said like this: /cutover claim ID.
                    clam 1.5 → There is no command clam. Nearest: /cutover claim. /cutover help shows them all.
                    frobnicate → There is no command frobnicate. Next: /cutover help shows them all.
                    """)
    void isAnsweredWithHowToSayIt(String line, String words) {
        assertThat(Grammar.read(line, Story.ANA))
                .isInstanceOfSatisfying(
                        Misread.class,
                        misread ->
                                assertThat(MisreadingWords.of(misread.why()).plain(ZoneOffset.UTC))
                                        .isEqualTo(words));
    }

    @Test
    void theNearestWordsComeFirst() {
        assertThat(Grammar.unknown("Stat"))
                .isEqualTo(new UnknownVerb("Stat", List.of("start", "status")));
        assertThat(Grammar.unknown("unblok"))
                .isEqualTo(new UnknownVerb("unblok", List.of("unblock", "unlock")));
        assertThat(Grammar.unknown("x".repeat(100_000)))
                .isEqualTo(new UnknownVerb("x".repeat(100_000), List.of()));
    }
}
