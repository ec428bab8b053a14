package dev.cutover.commands.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.control.Conversation.Begun;
import dev.cutover.commands.control.Conversation.Chosen;
import dev.cutover.commands.control.Conversation.Completion;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.kit.MemoryJournal;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.SettableClock;
import dev.cutover.commands.kit.Story;
import dev.cutover.plans.markdown.MarkdownReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
                                "unlock ",
                                "unlock ID WHY · Let a task begin before its time has passed"),
                        new Completion(
                                "unlink", "unlink · Let this account stand for itself again"));
        assertThat(inserts("issue")).containsExactly("issue ", "issue close ", "issues");
        assertThat(inserts("")).hasSize(25).startsWith("claim ", "done ", "step ", "next");
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

    private List<String> offered(String verb, String parameter, String typed, String... values) {
        Map<String, String> others = values.length == 0 ? Map.of() : Map.of(values[0], values[1]);
        return room
                .completions(new Begun(Story.GENERAL, Story.ANA, verb, parameter, typed, others))
                .stream()
                .map(Completion::insert)
                .toList();
    }

    @Test
    void onePlaceOfACommandHasItsOwnList() {
        begun();
        room.said(new Said(Story.GENERAL, Story.BEN, null, "claim 0.1"));
        room.said(new Said(Story.GENERAL, Story.BEN, null, "issue login is slow"));
        room.said(new Said(Story.GENERAL, Story.BEN, null, "issue disk is full"));
        room.said(new Said(Story.GENERAL, Story.BEN, null, "issue close 1 restarted"));
        room.said(new Said(Story.GENERAL, Story.BEN, null, "risk DNS may lag"));

        assertThat(offered("done", "ID", "")).startsWith("0.2", "0.1", "0.3");
        assertThat(offered("note", "task", "sdk")).containsExactly("1.1");
        assertThat(offered("step", "N", "", "ID", "0.1")).containsExactly("all", "1", "2");
        assertThat(offered("step", "N", "dump", "ID", "0.1")).containsExactly("2");
        assertThat(offered("step", "N", "")).isEmpty();
        assertThat(offered("issue close", "N", "")).containsExactly("2");
        assertThat(offered("risk close", "N", "dns")).containsExactly("1");
        assertThat(offered("check", "N", "", "PHASE", "1")).containsExactly("all", "1", "2", "3");
        assertThat(offered("check", "N", "", "PHASE", "final")).containsExactly("all", "1", "2");
        assertThat(offered("uncheck", "N", "", "PHASE", "1")).isEmpty();
        assertThat(offered("add", "phase", "aft")).containsExactly("2");
        assertThat(offered("issue", "sev", "h")).containsExactly("high");
        assertThat(offered("start", "PLAN", "dr")).containsExactly("Drill");
        assertThat(offered("assign", "PERSON", "")).containsExactly("@Ana", "@Ben");
        assertThat(offered("assign", "PERSON", "@be")).containsExactly("@Ben");
        assertThat(offered("issue", "TEXT", "")).isEmpty();
        assertThat(offered("issue", "ID", "")).isEmpty();
        assertThat(offered("nothing", "ID", "")).isEmpty();
    }

    @Test
    void theNearestTaskComesFirst() {
        begun();

        assertThat(offered("task", "ID", "1.1")).containsExactly("1.1");
        assertThat(offered("task", "ID", "#0.")).containsExactly("0.1", "0.2", "0.3");
        assertThat(offered("task", "ID", "check")).containsExactly("1.2");
        assertThat(offered("task", "ID", "the d")).startsWith("0.1");
        assertThat(offered("task", "ID", "dns ttl")).containsExactly("0.3");
        assertThat(offered("task", "ID", "dns ttl now")).isEmpty();
    }

    @Test
    void aLineGoesOnBehindWhatIsComplete() {
        begun();

        assertThat(inserts("step 0.1 "))
                .containsExactly("step 0.1 all", "step 0.1 1", "step 0.1 2");
        assertThat(inserts("assign 0.1 ")).containsExactly("assign 0.1 @Ana");
        assertThat(inserts("claim back up")).containsExactly("claim 0.1");
        assertThat(inserts("done 0.2 all to")).isEmpty();
        assertThat(inserts("note backup --task ")).isEmpty();
    }

    @Test
    void amongManyTasksAtMostTwentyFiveAreOfferedAndQuickly() {
        StringBuilder plan = new StringBuilder("# Many\n\n## Phase 1: Work\n\n");
        for (int task = 1; task <= 500; task++) {
            plan.append("- [ ] **1.").append(task).append("** Move shard ").append(task);
            plan.append(" to the new host\n");
        }
        TaskCandidates tasks =
                new TaskCandidates(Story.started(plan.toString()).cutover(), Story.ANA);
        long began = System.nanoTime();
        for (int time = 0; time < 20; time++) {
            assertThat(tasks.of("claim", "shard 499").map(Completion::insert))
                    .containsExactly("1.499");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began).dividedBy(20))
                .isLessThan(Duration.ofMillis(300));
        assertThat(tasks.of("claim", "1.4").map(Completion::insert)).startsWith("1.4", "1.40");
    }

    @Test
    void whatIsChosenFromAListIsDoneAndTextInItStaysText() {
        begun();
        Answer answer =
                chosen("issue", Map.of("TEXT", "login --sev high <@U1|Ben> is slow", "sev", "low"));

        assertThat(answer.ok()).isTrue();
        assertThat(chosen("issues", Map.of()).message().toString())
                .contains("login --sev high <@U1|Ben> is slow")
                .doesNotContain("[high]");
        assertThat(chosen("done", Map.of("ID", "#0.2", "NOTE", "--force")).ok()).isTrue();
        assertThat(chosen("timeline", Map.of("all", "true")).ok()).isTrue();
        assertThat(chosen("timeline", Map.of("all", "false")).ok()).isTrue();
        assertThat(chosen("lookup", Map.of("TEXT", "dump", "nth", "1")).ok()).isTrue();
        assertThat(chosen("claim", Map.of("ID", "0.1")).ok()).isTrue();
        assertThat(chosen("step", Map.of("ID", "0.1", "N", "1-2")).ok()).isTrue();
        assertThat(chosen("assign", Map.of("ID", "0.1", "PERSON", "<@u7|Cleo>")).ok()).isTrue();
        assertThat(chosen("issue close", Map.of("N", "1", "HOW", "restarted")).ok()).isTrue();
    }

    @Test
    void aPhaseThatIsChosenIsTheOneThatIsMeant() {
        begun();

        assertThat(chosen("no-go", Map.of("PHASE", "2", "WHY", "1 key is missing")).ok()).isTrue();

        assertThat(chosen("timeline", Map.of()).message().toString())
                .contains("Phase 2", "1 key is missing")
                .doesNotContain("no-go for Phase 1");
    }

    private Answer chosen(String verb, Map<String, String> values) {
        return room.chosen(new Chosen(Story.GENERAL, Story.ANA, null, verb, values));
    }

    @Test
    void whatIsAmissInAPlaceIsSaid() {
        begun();

        assertThat(chosen("done", Map.of()).message().toString()).contains(" needs ");
        assertThat(chosen("done", Map.of("ID", "**")).message().toString()).contains(" needs ");
        assertThat(chosen("step", Map.of("ID", "0.1", "N", "x")).message().toString())
                .contains(" is no number");
        assertThat(chosen("lookup", Map.of("TEXT", "x", "nth", "y")).message().toString())
                .contains(" is no number");
        assertThat(chosen("issue", Map.of("TEXT", "x", "sev", "urgent")).message().toString())
                .contains("is none of them");
        assertThat(chosen("done", Map.of("ID", "0.2", "WHY", "x")).message().toString())
                .contains("takes no ");
        assertThat(chosen("dane", Map.of()).message().toString()).contains("Nearest: ");
    }

    @Test
    void phasesAndCommandsAreOfferedToo() {
        begun();

        assertThat(inserts("approve ")).containsExactly("approve 0 ", "approve 1 ", "approve 2 ");
        assertThat(inserts("check f")).startsWith("check final ");
        assertThat(inserts("help iss"))
                .containsExactly("help issue", "help issue close", "help issues");
        assertThat(inserts("issue close ")).isEmpty();
        assertThat(inserts("resume ")).isEmpty();
    }
}
