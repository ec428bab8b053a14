package dev.cutover.commands;

import dev.cutover.commands.LogBook.Closing;
import dev.cutover.commands.LogBook.Issue;
import dev.cutover.commands.LogBook.Risk;
import dev.cutover.commands.LogCommand.CloseIssue;
import dev.cutover.commands.LogCommand.CloseRisk;
import dev.cutover.commands.LogCommand.RaiseIssue;
import dev.cutover.commands.LogCommand.RaiseRisk;
import dev.cutover.commands.LogCommand.WriteNote;
import dev.cutover.commands.LogEvent.IssueClosed;
import dev.cutover.commands.LogEvent.IssueRaised;
import dev.cutover.commands.LogEvent.NoteWritten;
import dev.cutover.commands.LogEvent.RiskClosed;
import dev.cutover.commands.LogEvent.RiskRaised;
import org.jspecify.annotations.Nullable;

/// Writing down issues, risks and notes, and closing what was written.
final class LogRules {

    private LogRules() {}

    static Decision decide(Cutover cutover, LogCommand command) {
        LogBook log = cutover.log();
        return switch (command) {
            case RaiseIssue(String text, Severity severity, @Nullable String task) ->
                    about(
                            cutover,
                            task,
                            id -> new IssueRaised(log.last().issue() + 1, text, severity, id));
            case RaiseRisk(String text, @Nullable String impact) ->
                    Decision.accepted(new RiskRaised(log.last().risk() + 1, text, impact));
            case WriteNote(String text, @Nullable String task) ->
                    about(cutover, task, id -> new NoteWritten(log.last().note() + 1, text, id));
            case CloseIssue(int number, String how) -> closeIssue(log, number, how);
            case CloseRisk(int number, String how) -> closeRisk(log, number, how);
        };
    }

    private static Decision about(Cutover cutover, @Nullable String given, About event) {
        if (given == null) {
            return Decision.accepted(event.task(null));
        }
        return cutover.plan()
                .task(given)
                .map(task -> Decision.accepted(event.task(task.id())))
                .orElseGet(() -> Decision.refused(Missing.task(cutover, given)));
    }

    /// What is written down, about a task or about none.
    private interface About {
        Event task(@Nullable String id);
    }

    private static Decision closeIssue(LogBook log, int number, String how) {
        Issue issue = log.issues().get(number);
        if (issue == null) {
            return Decision.refused(
                    new Refusal.NoSuchIssue(
                            number, log.issues().values().stream().filter(Issue::open).toList()));
        }
        return unlessClosed("Issue " + number, issue.closing(), new IssueClosed(number, how));
    }

    private static Decision closeRisk(LogBook log, int number, String how) {
        Risk risk = log.risks().get(number);
        if (risk == null) {
            return Decision.refused(
                    new Refusal.NoSuchRisk(
                            number, log.risks().values().stream().filter(Risk::open).toList()));
        }
        return unlessClosed("Risk " + number, risk.closing(), new RiskClosed(number, how));
    }

    private static Decision unlessClosed(String what, @Nullable Closing closing, Event event) {
        return closing == null
                ? Decision.accepted(event)
                : Decision.refused(new Refusal.AlreadyClosedEntry(what, closing));
    }
}
