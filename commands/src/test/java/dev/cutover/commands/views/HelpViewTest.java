package dev.cutover.commands.views;

import static dev.cutover.commands.views.Seen.assertSeen;

import dev.cutover.commands.grammar.Verbs;
import org.junit.jupiter.api.Test;

/// The help, made from the declarations.
class HelpViewTest {

    @Test
    void allCommands() {
        assertSeen(HelpView.all())
                .isEqualTo(
                        """
                        The cutover
                        start PLAN [--rehearsal] [--fast [N]] [--env ENV] [--t0 TIME]: Start a cutover in this channel
                        hold WHY: Stop the work until somebody resumes it
                        resume: Go on after a hold
                        undo: Take back your own last action
                        add TITLE [--phase PHASE]: Add a task that the plan does not have
                        amend [PLAN]: Show what a changed plan would do to this cutover
                        amend confirm CODE: Bring in the changed plan that was shown
                        close [WHY]: End the cutover
                        t0 TIME [WHY]: Say when T-0 is, or move it
                        mirror CHANNEL [--read-only] [--for FOR]: Show this cutover in another channel too
                        mirror here CODE [--read-only] [--for FOR]: Show a cutover of another channel or platform in this one
                        mirror stop [CHANNEL]: End a mirror
                        mirrors: Show which channels follow this cutover, and how another can
                        link [CODE]: Be one person on several platforms
                        unlink: Let this account stand for itself again
                        notify [LEVEL]: Choose what the bot calls you for
                        notify quiet HOURS: Choose hours in which the bot does not call you
                        notify status EVERY [--in IN]: Tell a channel at fixed times how things stand
                        Tasks
                        claim ID: Take a task; its clock starts
                        done ID [NOTE]: Complete a task, and with it the steps that are left
                        step ID N: Tick a step of a task
                        release ID: Give a task back
                        assign ID PERSON: Give a task to somebody, also one that another holds
                        fail ID WHY: Say that a task failed
                        block ID WHY: Say that a task cannot go on
                        unblock ID: Say that a task can go on
                        skip ID WHY: Leave a task out, with a reason
                        na ID WHY: Say that a task does not apply here
                        reopen ID WHY: Open a task again that was done, failed or left out
                        eta ID DURATION WHY: Say anew how long a task takes
                        handover [PERSON]: Offer all that you hold to somebody, who takes it over
                        handover accept: Take over what somebody offers you
                        handover withdraw: Keep what you offered
                        Criteria and gates
                        check [PHASE] [N]: Check off a completion criterion that is met
                        uncheck PHASE N: Take a criterion back that is not met after all
                        approve PHASE [NOTE]: Confirm what a phase waits for and only people can say
                        go [PHASE] [NOTE]: Let a phase through: confirms what people must say, and lifts a no-go
                        no-go [PHASE] WHY: Keep a phase shut, whatever its gate says, until somebody says go
                        override PHASE WHY: Open a phase although its gate says no
                        unlock ID WHY: Let a task begin before its time has passed
                        Checks by the bot
                        probe [NAME]: Measure now
                        probes: Show every check and what it saw
                        reading NAME VALUE: Give the value that the plan asks a person for
                        waive NAME WHY: Go on without a check
                        watch NAME: Watch anew what came out badly
                        baseline NAME: Measure again what later values are compared with
                        expect-down MINUTES WHY: Say that what is watched is meant to be down for a while
                        Issues, risks and notes
                        issue TEXT [--sev low|medium|high|critical] [--task TASK]: Log an issue
                        issue close N HOW: Close an issue
                        risk TEXT [--impact IMPACT]: Log a risk
                        risk close N HOW: Close a risk
                        note TEXT [--task TASK]: Write a note into the record
                        record NAME VALUE: Record a value that the plan leaves open
                        expect ID OUTPUT: Hold what you saw against what the plan expects
                        lesson TEXT: Write down what the team learned
                        improvement TEXT: Write down what to do better next time
                        choose DECISION OPTION: Choose one of the plan's ways; the others do not apply then
                        signoff ROLE: Sign for a role of the plan
                        looked ID SEEN: Write down what you saw when you were asked to look
                        Looking
                        issues: Show the issue log
                        risks: Show the risk log
                        status: Show in a few lines where things stand
                        board: Show the board here
                        next: Show what can be done now
                        mine: Show what you hold
                        task ID: Show one task with its steps
                        plan: Show all phases and tasks
                        who: Show who holds what
                        timeline [--all]: Show what happened, newest last
                        help [COMMAND]: Show the commands, or one of them
                        time [PHASE]: Show what is planned, what was, what will be, and what is due
                        summary [OF] [--form short|executive|technical]: Sum up what happened
                        catchup: Show in five lines what happened since you last looked
                        contacts [ROLE]: Show who can be called
                        export [FORMAT]: Get the plan back, filled in
                        lookup TEXT [--nth N] [--from N]: Find a section of the plan, of an attached text or of the folder of plans
                        attach FILE: Keep a text with this cutover, to look things up in
                        Each begins with /cutover. More about one: /cutover help done.\
                        """);
    }

    @Test
    void oneCommand() {
        assertSeen(HelpView.one(Verbs.named("issue").orElseThrow()))
                .isEqualTo(
                        """
                        /cutover issue TEXT [--sev low|medium|high|critical] [--task TASK]
                        Log an issue.
                        TEXT: what went wrong
                        [--sev low|medium|high|critical]: how bad it is; medium where nobody says
                        [--task TASK]: the task it is about
                        For example: /cutover issue login is slow --sev high --task 1.5\
                        """);
    }

    @Test
    void oneWithoutParameters() {
        assertSeen(HelpView.one(Verbs.named("undo").orElseThrow()))
                .isEqualTo(
                        """
                        /cutover undo
                        Take back your own last action.
                        For example: /cutover undo\
                        """);
    }
}
