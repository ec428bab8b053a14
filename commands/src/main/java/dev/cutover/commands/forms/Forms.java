package dev.cutover.commands.forms;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.grammar.ButtonAction;
import java.util.Map;
import java.util.Optional;

/// Which form a press opens, and which command it becomes when it is sent. Pure: the same cutover
/// and the same press give the same form. What is written is never read as a command line: `--sev`
/// in a reason is a reason.
public record Forms(Cutover cutover) {

    /// Empty for a press that needs no words, and where it asks for what this cutover does not
    /// have.
    public Optional<Form> of(ButtonAction action) {
        return draft(action).map(draft -> draft.form(action.text()));
    }

    /// The same, with a text already in it: a message that somebody wants to keep.
    public Optional<Form> of(ButtonAction action, String text) {
        return draft(action).map(draft -> draft.holding(text).form(action.text()));
    }

    /// Empty where [#of] is.
    ///
    /// @param values by the names of the inputs; others are left aside
    public Optional<Reading> read(ButtonAction action, Map<String, String> values) {
        return draft(action).map(draft -> draft.read(new Values(values), cutover.plan()));
    }

    private Optional<Draft> draft(ButtonAction action) {
        LogDrafts log = new LogDrafts(cutover);
        return switch (action.press()) {
            case BLOCK -> task(action).map(TaskDrafts::block);
            case FAIL -> task(action).map(TaskDrafts::fail);
            case SKIP -> task(action).map(TaskDrafts::skip);
            case NOT_APPLICABLE -> task(action).map(TaskDrafts::notApplicable);
            case REOPEN -> task(action).map(TaskDrafts::reopen);
            case NEW_TIME -> task(action).map(drafts -> drafts.newTime(inHand(action)));
            case NOTE -> log.note(action.target());
            case ISSUE -> log.issue(action.target());
            case RISK -> Optional.of(log.risk());
            case HOLD -> Optional.of(log.hold());
            case NO_GO -> cutover.plan().phase(action.target()).map(GateDrafts::noGo);
            case READING -> probes(action).flatMap(ProbeDrafts::reading);
            case WAIVE -> probes(action).flatMap(ProbeDrafts::waive);
            case RECORD -> new RecordDraft(cutover, action.target()).draft();
            case CLAIM, DONE, RELEASE, UNBLOCK, CHECK, APPROVE, GO, RESUME, UNDO, AMEND ->
                    Optional.empty();
            case PROBE, ADOPT, TAKE_OVER, NEXT, MINE, CARD, TIMELINE -> Optional.empty();
        };
    }

    private Optional<ProbeDrafts> probes(ButtonAction action) {
        return cutover.plan().task(action.target()).map(task -> new ProbeDrafts(cutover, task));
    }

    private boolean inHand(ButtonAction action) {
        return cutover.tasks().of(action.target()).standing().claim() != null;
    }

    private Optional<TaskDrafts> task(ButtonAction action) {
        return cutover.plan().task(action.target()).map(TaskDrafts::new);
    }
}
