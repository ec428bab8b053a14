package dev.cutover.commands.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Command;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Person;
import dev.cutover.commands.RunCommand.Start;
import dev.cutover.commands.grammar.Grammar;
import dev.cutover.commands.grammar.Reading.Understood;
import dev.cutover.commands.grammar.Request.Act;
import dev.cutover.commands.kit.Arranged;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.kit.Typing;
import dev.cutover.plans.PlanReader;
import dev.cutover.plans.Task;
import dev.cutover.plans.markdown.MarkdownReader;
import dev.cutover.plans.writeback.Written;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a team gets back.
class ExportTest {

    private static final PlanReader READER = new MarkdownReader();

    @Test
    void aCutoverThatWasOnlyStartedChangesNothing() {
        String text = Plans.NIGHT.replace("\n", "\r\n") + "\t trailing  ";
        Story story = Story.started(text);

        assertThat(markdown(text, story.cutover())).isEqualTo(text);
        story.given("Ana: claim 0.1", "Ana: release 0.1");
        assertThat(markdown(text, story.cutover())).isEqualTo(text);
    }

    @Test
    void whatHappenedIsWrittenWithTheTeamsOwnDate() {
        Story story = Story.started(Plans.PLAIN);
        story.given(
                "23:30 Ana: done 1.1 all well",
                "Ben: skip 1.2 no time",
                "Ben: add Warm the cache --phase 1",
                "Ben: done 1.3");

        String export = markdown(Plans.PLAIN, story.cutover(), ZoneId.of("Europe/Berlin"));

        assertThat(export)
                .contains(
                        """
                        - [x] **1.1** One - **DONE 2026-11-22 by Ana**
                          - Seen: all well
                        - [ ] **1.2** Two - **SKIPPED 2026-11-22 by Ben**
                          - Why: no time
                        """)
                .contains("- [x] **1.3** Warm the cache - **DONE 2026-11-22 by Ben**\n");
        assertThat(READER.read(export).tasks().filter(Task::done).map(Task::id))
                .containsExactly("1.1", "1.3");
    }

    @Test
    void valuesAreWrittenAndSecretsAreNot() {
        Story story = Story.started(Arranged.plan());
        story.given("Ana: record Tenant ID 4711", "Ana: record Token hunter2");

        assertThat(markdown(Arranged.TEXT, story.cutover()))
                .isEqualTo(
                        Arranged.TEXT
                                .replace("**1.1** Tenant ID: ____", "**1.1** Tenant ID: 4711")
                                .replace("Token: ____", "Token: (recorded, kept secret)"));
    }

    @Test
    void whatWasFilledInStaysWhereItBelongsWhenThePlanIsAmended() {
        String before =
                """
                # Move

                ## Phase 1: Copy

                - [ ] **1.1** Note the tenant
                  - [ ] Open the console
                  - [ ] Count the rows
                    - Expected: 9 rows
                  - Tenant ID: ____
                - [ ] **1.2** Note the other tenant
                  - Tenant ID: ____
                """;
        String after =
                before.replace(
                                "- [ ] **1.1** Note",
                                """
                                - [ ] **1.3** Note a third tenant
                                  - Tenant ID: ____
                                - [ ] **1.1** Note\
                                """)
                        .replace("  - [ ] Count", "  - [ ] Log in\n  - [ ] Count");
        Story story = Story.started(before);
        story.given("Ana: record 1.2 4712", "Ana: record 1.1 4711", "Ana: expect 1.1 9 rows")
                .amends(Story.BEN, after)
                .accepted();

        String filled =
                after.replaceFirst("(?s)(1\\.1.*?Tenant ID: )____", "$14711")
                        .replaceFirst("(?s)(1\\.2.*?Tenant ID: )____", "$14712")
                        .replace("    - Expected", "    - Seen: 9 rows\n    - Expected");
        assertThat(markdown(after, story.cutover())).isEqualTo(filled);

        story.given("Ana: record 1.1 4799");
        assertThat(markdown(after, story.cutover()))
                .isEqualTo(filled.replace("Tenant ID: 4711", "Tenant ID: 4799"));
        story.given("Ana: undo");
        assertThat(markdown(after, story.cutover())).isEqualTo(filled);
    }

    @Test
    void anExportReadAgainHasTheSameTasksDone() {
        for (int seed = 0; seed < 40; seed++) {
            Typing typing = new Typing(seed);
            String text = typing.plan();
            Cutover cutover = night(typing, text);
            List<String> done =
                    cutover.plan()
                            .tasks()
                            .filter(task -> cutover.tasks().standing(task).done())
                            .map(Task::id)
                            .toList();
            String export = markdown(text, cutover);

            assertThat(READER.read(export).tasks().filter(Task::done).map(Task::id))
                    .as(export)
                    .containsExactlyElementsOf(done);
        }
    }

    private static Cutover night(Typing typing, String text) {
        Story story = Story.of(text).when(Story.ANA, new Start(Story.OPENING));
        for (int line = 0; line < 60 && story.cutover().seq() > 0; line++) {
            Person by = typing.person();
            if (Grammar.read(typing.line(story.cutover()), by)
                    instanceof Understood(Act(Command command))) {
                story.when(by, command);
            }
        }
        return story.cutover();
    }

    @Test
    void noCellOfTheTableIsAFormula() {
        Story story = Story.started(Plans.PLAIN);
        story.given("02:10 Ana: done 1.1 =cmd|' /C calc'!A0", "Ben: fail 1.2 one, \"two\"");

        assertThat(new Export(Plans.PLAIN, story.cutover(), ZoneOffset.UTC).table())
                .startsWith(
                        """
                        id,phase,title,state,by,at,words\r
                        1.1,1,One,done,Ana,2026-11-21T02:10:00Z,'=cmd|' /C calc'!A0\r
                        1.2,1,Two,failed,Ben,2026-11-21T02:11:00Z,"one, ""two""\"\r
                        """);
    }

    private static String markdown(String text, Cutover cutover) {
        return markdown(text, cutover, ZoneOffset.UTC);
    }

    private static String markdown(String text, Cutover cutover, ZoneId zone) {
        Written written = new Export(text, cutover, zone).markdown(READER);
        assertThat(written.leftOut()).isEmpty();
        return written.text();
    }
}
