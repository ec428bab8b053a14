package dev.cutover.plans.markdown.rollback;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackWordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "Level 1: Quick (If caught within 1 hour), 1, If caught within 1 hour",
                "🔴 Level 2 - Blue, 2, -",
                "Option A: DNS (5 minutes), A, -",
                "Scenario 3, 3, -",
                "Rollback Option B, B, -",
                "Plan B: restore, B, -",
                "Stufe 2: alles (nur vor 06:00), 2, nur vor 06:00",
                "Niveau II, II, -",
                "Full rollback, -, -",
                "Partial database rollback (within 30 min), -, within 30 min",
            })
    void aHeadingNamesALevel(String heading, @Nullable String id, @Nullable String limit) {
        LevelHeading level = LevelHeading.of(heading).orElseThrow();
        assertThat(level.id()).isEqualTo(id);
        assertThat(level.limit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Levels",
                "Immediate Rollback (DNS)",
                "Optional steps",
                "Planning",
                "Plan of rollback"
            })
    void otherHeadingsNameNone(String heading) {
        assertThat(LevelHeading.of(heading)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "If caught within 1 hour, 60",
        "first 24 hours, 1440",
        "until 30 min after the switch, 30",
        "If using blue-green, 0",
        "after 7 days, 0",
        "> 2 hours, 0",
    })
    void aLimitMayBeATime(String limit, int minutes) {
        assertThat(Limits.minutes(limit).orElse(0)).isEqualTo(minutes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Keep blue environment for 24 hours (rollback option), 1440",
        "Old host kept running for at least 7 days, 10080",
        "Keep the logs, 0",
        "Wait for 5 minutes, 0",
    })
    void whatIsKeptIsKeptForATime(String sentence, int minutes) {
        assertThat(Limits.kept(sentence).map(Limits.Kept::minutes).orElse(0)).isEqualTo(minutes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'If backup fails, STOP deployment', true",
        "'If it fails: abort', true",
        "'If it fails then stop at once', true",
        "'If it fails, do not proceed', true",
        "'If the services stop responding, go back', false",
        "'If it fails, run `tool down`', false",
    })
    void aTriggerMayStopTheWork(String text, boolean stops) {
        assertThat(TriggerWords.stops(text)).isEqualTo(stops);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "run `tool down 6`, 1",
        "run `./back.sh`, 1",
        "see `restore.sql`, 1",
        "`DATABASE_URL` is wrong, 0",
        "`errors > 5` per minute, 0",
        "no code, 0",
    })
    void onlyWhatCanBeRunIsACommand(String text, int commands) {
        assertThat(TriggerWords.commands(text)).hasSize(commands);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "YES → go, YES, go",
        "No: stay, No, stay",
        "Not sure, '', Not sure",
        "Notify all, '', Notify all",
        "If critical → turn back, If critical, turn back",
        "'If bad, then go', If bad, go",
        "Else → wait, Else, wait",
        "Otherwise, Otherwise, ''",
        "Nein → weiter, Nein, weiter",
        "Sonst: warten, Sonst, warten",
        "If this is long, If this is long, ''",
    })
    void anAnswerLeadsOn(String text, String answer, String rest) {
        assertThat(TreeWords.answer(text)).isEqualTo(new TreeWords.Answer(answer, rest));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Failed?, true",
        "Is it down? (ask Ana), true",
        "Check if blue runs, true",
        "Restore the copy, false",
        "Check the logs, false",
    })
    void aQuestionAsks(String text, boolean asks) {
        assertThat(TreeWords.isQuestion(text)).isEqualTo(asks);
    }
}
