package dev.cutover.commands.words;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Cause;
import dev.cutover.commands.ChatEvent;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// All sentences side by side, to be read as people read them.
class WordingTest {

    @Test
    void whatIsRefused() {
        assertThat(
                        Samples.refusals().stream()
                                .map(refusal -> Sentences.plain(RefusalWords.of(refusal)))
                                .collect(joining("\n")))
                .isEqualTo(
                        """
                        The cutover demo-1 is already running. Next: /cutover status.
                        This cutover has not started yet. Next: /cutover start PLAN.
                        On hold since 02:10 by Ben: the network is down. Nothing moves until somebody resumes. Next: /cutover resume.
                        The cutover is not on hold. Next: /cutover next shows what can be done.
                        The cutover was closed at 02:10 by Ben; nothing changes in it any more. Next: /cutover start PLAN begins another.
                        There is nothing of yours to take back. To open a task again: /cutover reopen ID WHY.
                        Ben changed task 0.1 after you did, so yours cannot be taken back alone. Next: ask Ben, or open a task again with /cutover reopen ID WHY.
                        Ben changed task 0.1 since the plan was amended, so it cannot be taken back whole. Next: put the earlier text back into the plan's file and type /cutover amend.
                        That is not what you were shown: the file, the plan or one of its tasks has changed since. Nothing was amended. Next: /cutover amend shows what it would do now.
                        The text gives numbers to other tasks on which something was done already, and a tick must not move to another task. Nothing was changed. Task 0.1 was “Back up the database” and is “Stop the writers”; the former is 0.2 now. Next: leave each task its number, give new tasks numbers of their own, then /cutover amend again.
                        The text gives numbers to other tasks on which something was done already, and a tick must not move to another task. Nothing was changed. Task 0.1 was “Back up the database” and is “Stop the writers”; the former is 0.2 now; task 0.1 was “Back up the database” and is “Stop the writers”; the former is 0.2 now; task 0.1 was “Back up the database” and is “Stop the writers”; the former is 0.2 now; and 1 more. Next: leave each task its number, give new tasks numbers of their own, then /cutover amend again.
                        Work is still open: phase 1, phase 2 and 1 final criterion. To close all the same, say why: /cutover close WHY.
                        Work is still open: 2 final criteria. To close all the same, say why: /cutover close WHY.
                        That document has no task to check off; it is a text to look things up in. Next: choose a plan with tasks.
                        There is no task 9.9. Next: /cutover plan shows them all.
                        There is no task 0.4. Nearest: 0.1 Back up the database, 0.2 Tell the support team. /cutover plan shows them all.
                        0.1 Back up the database is not in the plan any more: an amendment took it out. /cutover plan shows what is left.
                        1.1 Point the SDKs to GlitchTip cannot start yet: phase 1 waits for Phase 0 complete. Next: /cutover next shows what is open.
                        0.2 Tell the support team comes later. First: 0.1 Back up the database.
                        0.2 Tell the support team comes later. First: 0.1 Back up the database, 0.1 Back up the database, 0.1 Back up the database and 2 more.
                        0.1 Back up the database is with Ben since 02:10. Next: ask Ben, or take it over with /cutover assign 0.1 me.
                        0.1 Back up the database is already yours since 02:10. Next: /cutover done 0.1.
                        Nobody holds 0.1 Back up the database. Next: /cutover claim 0.1.
                        0.1 Back up the database was done at 02:10 by Ben. To open it again: /cutover reopen 0.1 WHY.
                        0.1 Back up the database was done before the cutover started. To open it again: /cutover reopen 0.1 WHY.
                        0.1 Back up the database was skipped at 02:10 by Ben: the network is down. To open it again: /cutover reopen 0.1 WHY.
                        0.1 Back up the database was marked as not applicable at 02:10 by Ben: the network is down. To open it again: /cutover reopen 0.1 WHY.
                        0.1 Back up the database is blocked since 02:10 by Ben: the network is down. Next: /cutover unblock 0.1 when it can go on.
                        0.1 Back up the database is not blocked. Next: /cutover task 0.1 shows how it stands.
                        0.1 Back up the database failed at 02:10, says Ben: the network is down. Next: /cutover claim 0.1 to try again.
                        0.1 Back up the database is not finished, so there is nothing to open again. Next: /cutover task 0.1 shows how it stands.
                        0.1 Back up the database has 2 steps, and no step 3. Next: /cutover task 0.1 shows them.
                        0.2 Tell the support team has no steps. Next: /cutover done 0.2.
                        Step 1 of 0.1 Back up the database is ticked already. Next: /cutover task 0.1.
                        Steps 1 and 2 of 0.1 Back up the database are ticked already. Next: /cutover task 0.1.
                        There is no phase 9. The phases are 0, 1, 2. Next: /cutover plan shows them.
                        Phase 1 does not wait any more. Next: /cutover next shows what can be done.
                        Phase 1 waits for Phase 0 complete, and that is not a matter of anybody's word. To open it all the same: /cutover override 1 WHY.
                        The time that phase 2 asks for is not earned yet: nothing of 48 h, since what comes before it is not complete. To open it sooner: /cutover override 2 WHY.
                        The time that phase 2 asks for is not earned yet: 0 h of 48 h. If all stays good it is over at Mon 23 Nov 02:10, then: /cutover go 2. To open it sooner: /cutover override 2 WHY.
                        0.1 Back up the database is locked by “After 48 hours”: nothing of 48 h, since what comes before it is not complete. To begin sooner: /cutover unlock 0.1 WHY.
                        0.1 Back up the database is locked by “After 48 hours”: 0 h of 48 h. If all stays good it is over at Mon 23 Nov 02:10, then: /cutover claim 0.1. To begin sooner: /cutover unlock 0.1 WHY.
                        No time has to pass before 0.1 Back up the database, so there is no lock to lift. Next: /cutover claim 0.1.
                        Phase 2 is no-go since 02:10 by Ben: the network is down. Next: /cutover go 2 when it may open.
                        2.1 Shut Sentry down cannot start yet: phase 2 is no-go since 02:10 by Ben: the network is down. Next: /cutover go 2 when it may open.
                        Phase 1 is open already, so its gate cannot be kept shut. To stop the work: /cutover hold WHY.
                        Phase 1 is complete, so nothing keeps it shut any more. To open a task of it again: /cutover reopen ID WHY. To stop the work: /cutover hold WHY.
                        Why is phase 2 not to open? The reason is missing, so nothing was done. Next: /cutover no-go 2 WHY.
                        No phase waits for a go now. Next: /cutover next shows what can be done.
                        Several phases wait for a go: 1 and 2. Next: say which, /cutover go 1.
                        No phase waits that could be kept shut. To stop the work: /cutover hold WHY.
                        Several phases wait: 1 and 2. Nothing was done. Next: say which, /cutover no-go 1 WHY.
                        There are no criteria in phase 0. Next: /cutover next.
                        There is no criterion 4 in phase 1; it has 3.
                        There is no criterion 2 in the final verification; it has 1.
                        Every criterion of phase 1 that counts is met already. Next: /cutover next.
                        Criterion 2 of phase 1 is met already. Next: /cutover next.
                        Criteria 1 and 2 of the final verification are met already. Next: /cutover next.
                        Criterion 2 of phase 1 is not checked off. Next: /cutover check 1 2 when it is met.
                        There is no issue 7. None is open. Next: /cutover issues shows them all.
                        There is no issue 7. Open: 1 and 2. Next: /cutover issues shows them all.
                        There is no risk 7. Open: 3. Next: /cutover risks shows them all.
                        Issue 1 was closed at 02:10 by Ben: a larger pool. If it is back, log it anew.
                        The plan leaves no value open by that name. Next: /cutover note TEXT keeps it in the record, if it is no secret.
                        The plan leaves no value open by that name. Nearest: Tenant ID and Token. Next: /cutover record NAME VALUE.
                        That task leaves several values open: Tenant ID and Token. Next: say which, /cutover record NAME VALUE.
                        The value of Tenant ID is missing. Next: /cutover record Tenant ID VALUE.
                        The plan leaves nothing to choose. Next: /cutover note TEXT keeps a decision in the record.
                        C is not one way for certain. There are: Method: dump; Method: replication. Next: /cutover choose DECISION OPTION.
                        The plan asks nobody to sign. Next: /cutover note TEXT keeps it in the record.
                        Nobody signs as dab. The plan asks for DBA and Lead. Next: /cutover signoff ROLE.
                        DBA was signed at 02:10 by Ben. If that is wrong, they take it back with /cutover undo.
                        The channel local:general is where this cutover was started; it shows it until it is closed. Next: /cutover mirrors tells of the others.
                        The channel slack:T1/C2 follows this cutover already, since 02:10 by Ben. To change how: /cutover mirror stop slack:T1/C2 first.
                        The channel slack:T1/C2 does not follow this cutover. No other channel does. Next: /cutover mirrors.
                        The channel local:general does not follow this cutover. These do: slack:T1/C2. Next: /cutover mirrors.
                        There are 12 mirrors, and that is the most. Next: /cutover mirror stop CHANNEL ends one.
                        This is a rehearsal, and stakeholders are told nothing of one; slack:T1/C2 does not follow it. Next: /cutover mirror CHANNEL --read-only shows it to a channel of the team.
                        The channel slack:T1/C2 shows demo-2, which is still running. Next: choose another channel, or end that one first.
                        The text runbook was attached at 02:10 by Ben and has not changed since. Next: /cutover lookup TEXT finds what stands in it.
                        The text demo is the plan of this cutover, which need not be attached. Next: /cutover lookup TEXT finds what stands in it.
                        There are 20 texts attached, and that is the most. Next: put what is needed into one of these files, and attach that again.
                        Waits can pass faster in a rehearsal only; in the run itself they take as long as the plan says. Next: /cutover start demo --rehearsal --fast, or /cutover start demo.
                        Waits can pass 2 to 1000 times faster, not 5000 times. Next: /cutover start demo --rehearsal --fast 60 makes an hour of waiting a minute.
                        Nothing is due now. What is due next: /cutover time.
                        Nobody was asked to look at 0.1 Back up the database, or what was seen is written down already. Next: /cutover note TEXT --task 0.1.
                        The channel local:general is not told how things stand, so nothing was changed. To begin that: /cutover notify status 30m.
                        Every 10 s is too often or too rare: it goes from every 5 min to once a day. Next: /cutover notify status 30m.
                        This cutover is not shown in slack:T1/C2. Next: /cutover mirror slack:T1/C2, then /cutover notify status 30m there.
                        That text has 10001 characters; 10000 are the most. Nothing was recorded. Next: shorten it, or put it into a file and name the file.\
                        """);
    }

    private static Stream<Entry> entries() {
        return Samples.events().stream()
                .filter(event -> !(event instanceof ChatEvent))
                .map(event ->
                        Samples.STORY
                                .cutover()
                                .entries(List.of(event), new Cause(Story.ANA, null), Samples.AT)
                                .getFirst());
    }

    @Test
    void whatIsAnswered() {
        assertThat(entries().map(WordingTest::answer).collect(joining("\n")))
                .isEqualTo(
                        """
                        The cutover demo-1 is running in this channel. Next: /cutover next shows what can be done now.
                        The rehearsal demo-2 is running in this channel. Next: /cutover next shows what can be done now.
                        The rehearsal demo-2 is running in this channel. Waits pass 60 times faster: an hour of waiting takes 1 min. Work takes what it takes. Next: /cutover next shows what can be done now.
                        The cutover is on hold. To go on: /cutover resume.
                        The cutover goes on. Next: /cutover next.
                        The cutover is closed. Its record stays: /cutover timeline.
                        The cutover is closed. Its record stays: /cutover timeline.
                        The plan is amended: 1 task changed, 1 phase removed, criteria changed in 1 place. Not right? /cutover undo.
                        The plan is amended: only words around the tasks. Not right? /cutover undo.
                        Your last action is taken back. Next: /cutover next.
                        0.1 Back up the database is yours. 2 steps: /cutover task 0.1. Accepted when: the dump restores on the spare host. When it is done: /cutover done 0.1.
                        0.2 Tell the support team is yours. When it is done: /cutover done 0.2.
                        0.1 Back up the database is open again for anybody.
                        0.1 Back up the database is with Cleo now.
                        Step 1 of 0.1 Back up the database ticked, 1 left, the next is step 2.
                        Steps 1 and 2 of 0.1 Back up the database ticked, none is left. Next: /cutover done 0.1.
                        0.1 Back up the database is done. Accepted when: the dump restores on the spare host. Not right? /cutover undo.
                        0.2 Tell the support team is done. Not right? /cutover undo.
                        0.1 Back up the database is marked as failed. To try again: /cutover claim 0.1.
                        0.1 Back up the database is blocked. When it can go on: /cutover unblock 0.1.
                        0.1 Back up the database can go on. Next: /cutover claim 0.1.
                        0.1 Back up the database is skipped. Not right? /cutover undo.
                        0.1 Back up the database does not apply. Not right? /cutover undo.
                        0.1 Back up the database is open again. Next: /cutover claim 0.1.
                        0.4 Warm the cache is added to phase 0. Next: /cutover claim 0.4.
                        Phase 1 is open.
                        Phase 0 is complete.
                        Phase 0 has open work again.
                        Phase 1 waits again.
                        Phase 1 is approved; it still waits for Phase 0 complete.
                        Phase 1 is approved; it still waits for Phase 0 complete.
                        The gate of phase 2 is overridden; the record says by whom and why.
                        Phase 2 stays shut, and everybody here is told. When it may open: /cutover go 2.
                        Phase 2 has its go; it still waits for Phase 1 complete and 24 hours stable.
                        Phase 1 has its go; it still waits for Phase 0 complete.
                        Criterion 1 of phase 1 is checked off. Not right? /cutover undo.
                        Criteria 1 and 2 of the final verification are checked off. Not right? /cutover undo.
                        Criterion 2 of phase 1 is open again.
                        Issue 1 is logged (high). When it is solved: /cutover issue close 1 HOW.
                        Issue 2 is logged (low). When it is solved: /cutover issue close 2 HOW.
                        Issue 1 is closed.
                        Risk 1 is logged. When it is over: /cutover risk close 1 HOW.
                        Risk 2 is logged. When it is over: /cutover risk close 2 HOW.
                        Risk 1 is closed.
                        Your note is in the record.
                        Your note is in the record.
                        Recorded for Tenant ID: 4711. Not right? Record it again.
                        Recorded that Token is set. It is a secret, so its value was not kept: put it where your team keeps such things.
                        It is in the record. The plan does not say what to expect here. Next: /cutover done 0.1 when the task is complete.
                        That matches what the plan expects. Next: /cutover done 0.1 when the task is complete.
                        That does not match what the plan expects. It is in the record. Next: look again, or /cutover fail 0.1 WHY.
                        Your lesson is in the record, and in the export.
                        Your improvement is in the record, and in the export.
                        Chosen for Method: dump. Not right? /cutover undo.
                        You signed for DBA. Not right? /cutover undo.
                        The text runbook is attached and stays with this cutover as it is now. Next: /cutover lookup TEXT finds what stands in it.
                        The text runbook had changed; from now on this cutover has it as it is now. Next: /cutover lookup TEXT finds what stands in it.
                        The channel slack:T1/C2 shows this cutover too; what is said there counts here. To end that: /cutover mirror stop slack:T1/C2.
                        The channel slack:T1/C2 shows this cutover too, to look at only. To end that: /cutover mirror stop slack:T1/C2.
                        The channel slack:T1/C2 gets from now on what is for alerts. To end that: /cutover mirror stop slack:T1/C2.
                        The channel slack:T1/C2 does not follow this cutover any more.
                        One person: Ana on local, Ana L on slack.
                        No longer linked: Ana on local.
                        Ana chose: called for what is theirs.
                        The channel slack:T1/C2 is not told how things stand any more.
                        The channel slack:T1/C2 is told every 30 min how things stand. To end that there: /cutover notify status off.\
                        """);
    }

    private static String answer(Entry entry) {
        Cutover after = Samples.STORY.cutover().evolve(entry);
        return Sentences.plain(new AnswerWords(after).of(List.of(entry)));
    }

    @Test
    void whatIsRecorded() {
        EventWords words = new EventWords(Samples.STORY.cutover().plan(), List.of());

        assertThat(entries().map(words::of).map(Sentences::plain).collect(joining("\n")))
                .isEqualTo(
                        """
                        Ana started demo-1 on production
                        Ana started demo-2 as a rehearsal
                        Ana started demo-2 as a rehearsal, waits 60 times faster
                        Ana put the cutover on hold: the network is down.
                        Ana resumed the cutover
                        Ana closed the cutover
                        Ana closed the cutover: the network is down.
                        Ana amended the plan: 1 task changed, 1 phase removed, criteria changed in 1 place
                        Ana amended the plan: only words around the tasks
                        Ana took back: entry 7
                        Ana claimed 0.1 Back up the database
                        Ana claimed 0.2 Tell the support team
                        Ana gave 0.1 Back up the database back
                        Ana gave 0.1 Back up the database to Cleo
                        Ana ticked step 1 of 0.1 Back up the database
                        Ana ticked steps 1 and 2 of 0.1 Back up the database
                        Ana completed 0.1 Back up the database
                        Ana completed 0.2 Tell the support team: all of them know.
                        Ana reported that 0.1 Back up the database failed: the network is down.
                        Ana blocked 0.1 Back up the database: the network is down.
                        Ana unblocked 0.1 Back up the database
                        Ana skipped 0.1 Back up the database: the network is down.
                        Ana marked 0.1 Back up the database as not applicable: the network is down.
                        Ana opened 0.1 Back up the database again: the network is down.
                        Ana added 0.4 Warm the cache
                        Phase 1: Switch opened
                        Phase 0: Preparation is complete
                        Phase 0: Preparation has open work again
                        Phase 1: Switch waits again
                        Ana approved Phase 1: Switch
                        Ana approved Phase 1: Switch: agreed at 02:00
                        Ana opened Phase 2: Aftercare against its gate: the network is down.
                        Ana said no-go for Phase 2: Aftercare: the network is down.
                        Ana said go for Phase 2: Aftercare
                        Ana said go for Phase 1: Switch: agreed at 02:00
                        Ana checked off criterion 1 of phase 1
                        Ana checked off criteria 1 and 2 of the final verification
                        Ana took back criterion 2 of phase 1
                        Ana logged issue 1 (high) on 0.1 Back up the database: login is slow
                        Ana logged issue 2 (low): typo
                        Ana closed issue 1: a larger pool
                        Ana logged risk 1: DNS may lag
                        Ana logged risk 2 (impact an hour): rain
                        Ana closed risk 1: the records are out
                        Ana noted on 0.1 Back up the database: the backup took 4 minutes
                        Ana noted: all well
                        Ana recorded Tenant ID: 4711
                        Ana recorded Token, kept secret
                        Ana saw at 0.1 Back up the database: 9 rows
                        Ana saw at step 1 of 0.1 Back up the database (as expected): 9 rows
                        Ana saw at step 2 of 0.1 Back up the database (not as expected): 9 rows
                        Ana noted a lesson: test the restore
                        Ana noted an improvement: two people
                        Ana chose dump for Method
                        Ana signed for DBA
                        Ana attached runbook
                        Ana attached runbook anew, changed
                        Ana shows the cutover in slack:T1/C2 too
                        Ana shows the cutover in slack:T1/C2 too, read-only
                        Ana sends what is for alerts to slack:T1/C2
                        Ana ended the mirror in slack:T1/C2
                        One person: Ana on local, Ana L on slack
                        No longer linked: Ana on local
                        Ana chose: called for what is theirs
                        Ana ended the status in slack:T1/C2
                        Ana asked for the status in slack:T1/C2 every 30 min\
                        """);
    }

    @Test
    void anUndoSaysHowEachTaskStandsAgain() {
        Story story =
                Story.started(Plans.NIGHT)
                        .given("Ana: fail 0.1 it broke", "Ana: claim 0.1", "Ana: undo");
        story.says(
                "Your last action is taken back. 0.1 Back up the database counts as failed again. Next: /cutover next.");
        story.given("Ana: block 0.1 no disk", "Ana: unblock 0.1", "Ana: undo");
        story.says(
                "Your last action is taken back. 0.1 Back up the database is blocked again. Next: /cutover next.");
        story.given("Ana: skip 0.2 they know", "Ana: reopen 0.2 they do not", "Ana: undo");
        story.says(
                "Your last action is taken back. 0.2 Tell the support team is skipped again. Next: /cutover next.");
        story.given("Ana: na 0.3 not here", "Ana: reopen 0.3 it is", "Ana: undo");
        story.says(
                "Your last action is taken back. 0.3 Lower the TTL of the DNS records (optional) is not applicable again. Next: /cutover next.");
        story.given("Ana: approve 1", "Ana: undo");
        story.says("Your last action is taken back. Next: /cutover next.");
    }
}
