package dev.cutover.commands.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.control.Conversation.Completion;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.kit.MemoryJournal;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.SettableClock;
import dev.cutover.commands.kit.Story;
import dev.cutover.plans.markdown.MarkdownReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How a line may go on.
class CompletionsTest {

    private static final PlanShelf SHELF =
            new PlanShelf() {
                @Override
                public List<String> names() {
                    return List.of("demo", "Drill");
                }

                @Override
                public Optional<String> text(String name) {
                    return Optional.of(Plans.NIGHT);
                }
            };

    private final ControlRoom room =
            new ControlRoom(
                    new Runs(
                            new MemoryJournal(),
                            new MarkdownReader(),
                            new SettableClock(),
                            (_, _) -> {}),
                    SHELF);

    private List<String> inserts(String typed) {
        return room.completions(Story.GENERAL, typed).stream().map(Completion::insert).toList();
    }

    private void begun() {
        room.said(new Said(Story.GENERAL, Story.ANA, null, "start demo"));
        room.said(new Said(Story.GENERAL, Story.ANA, null, "claim 0.2"));
    }

    @Test
    void aWordThatIsBegunGoesOn() {
        assertThat(room.completions(Story.GENERAL, "/cutover un"))
                .containsExactly(
                        new Completion("undo", "undo · Take back your own last action"),
                        new Completion("unblock ", "unblock ID · Say that a task can go on"),
                        new Completion(
                                "uncheck ",
                                "uncheck PHASE N · Take a criterion back that is not met after all"),
                        new Completion(
                                "unlink", "unlink · Let this account stand for itself again"));
        assertThat(inserts("issue")).containsExactly("issue ", "issue close ", "issues");
        assertThat(inserts("")).hasSize(10).startsWith("claim ", "done ", "step ", "next");
        assertThat(inserts("cl")).containsExactly("claim ", "close ");
        assertThat(inserts("xyz")).isEmpty();
    }

    @Test
    void plansAreOfferedForStart() {
        assertThat(inserts("start ")).containsExactly("start demo ", "start Drill ");
        assertThat(inserts("start dr")).containsExactly("start Drill ");
    }

    @Test
    void withoutACutoverNoTasksAreOffered() {
        assertThat(inserts("claim ")).isEmpty();
        assertThat(inserts("check ")).containsExactly("check final ");
    }

    @Test
    void tasksThatMakeSenseNowComeFirst() {
        begun();

        assertThat(inserts("claim "))
                .containsExactly(
                        "claim 0.1",
                        "claim 0.3",
                        "claim 0.2",
                        "claim 1.1",
                        "claim 1.2",
                        "claim 2.1");
        assertThat(inserts("done ")).startsWith("done 0.2 ", "done 0.1 ");
        assertThat(room.completions(Story.GENERAL, "fail 0.1"))
                .containsExactly(new Completion("fail 0.1 ", "0.1 Back up the database"));
    }

    @Test
    void tasksAreFoundByTheirWords() {
        begun();

        assertThat(inserts("claim DATABASE")).containsExactly("claim 0.1");
        assertThat(inserts("claim 0.1 now")).isEmpty();
    }

    @Test
    void phasesAndCommandsAreOfferedToo() {
        begun();

        assertThat(inserts("approve ")).containsExactly("approve 0 ", "approve 1 ", "approve 2 ");
        assertThat(inserts("check f")).containsExactly("check final ");
        assertThat(inserts("help iss"))
                .containsExactly("help issue", "help issue close", "help issues");
        assertThat(inserts("issue close ")).isEmpty();
        assertThat(inserts("resume ")).isEmpty();
    }
}
