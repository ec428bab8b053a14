package dev.cutover.plans.markdown.rollback;

import dev.cutover.plans.Rollback.Availability;
import dev.cutover.plans.Rollback.Procedure;
import dev.cutover.plans.Rollback.Trigger;
import dev.cutover.plans.Timetable.Scope;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.outline.Findings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was found of the way back so far.
final class Found {

    final List<Trigger> triggers = new ArrayList<>();
    final List<BackDraft> levels = new ArrayList<>();
    final List<Procedure> procedures = new ArrayList<>();
    final List<Availability> available = new ArrayList<>();
    final Findings findings;
    Trees.@Nullable Read tree;

    Found(Findings findings) {
        this.findings = findings;
    }

    void trigger(String markdown, int line, Scope scope) {
        String text = PlainText.of(markdown);
        triggers.add(
                new Trigger(
                        text,
                        line,
                        scope.phase(),
                        scope.group(),
                        scope.task(),
                        TriggerWords.commands(markdown),
                        TriggerWords.stops(text)));
    }

    void available(String text, int line, Scope scope) {
        available.add(
                new Availability(text, line, scope.phase(), Limits.minutes(text).orElse(null)));
    }

    /// A draft that stands for itself: its triggers make the team turn back.
    void whole(BackDraft draft) {
        draft.causes.forEach(cause -> trigger(cause.text(), cause.line(), draft.scope));
        procedure(draft);
    }

    /// One of several drafts: a level if it says what it costs.
    void one(BackDraft draft) {
        if (draft.isChoice()) {
            levels.add(draft);
        } else if (draft.hasWay()) {
            procedure(draft);
        } else {
            whole(draft);
        }
    }

    private void procedure(BackDraft draft) {
        draft.available.forEach(one -> available(one.text(), one.line(), draft.scope));
        if (draft.hasWay()) {
            procedures.add(draft.procedure());
        }
    }

    void tree(Trees.Read read) {
        if (tree == null) {
            tree = read;
            if (read.dangling() > 0) {
                findings.info(
                        read.tree().line(),
                        "open-branch",
                        "In the decision tree, %s nowhere.".formatted(answers(read.dangling())),
                        "Write behind each answer what it leads to.");
            }
            return;
        }
        findings.info(
                read.tree().line(),
                "second-tree",
                "There is a decision tree above already; this one is text only.",
                "Draw one tree for the whole cutover.");
    }

    private static String answers(int dangling) {
        return dangling == 1 ? "one answer leads" : dangling + " answers lead";
    }

    void noTree(String title, int line) {
        findings.info(
                line,
                "unread-tree",
                "No tree could be read below “%s”; it stays text.".formatted(title),
                "Draw it with branches such as “├─ Question?” and “└─ YES → what to do”.");
    }
}
