package dev.cutover.plans.lint;

import dev.cutover.plans.Announcement;
import dev.cutover.plans.Arrangements;
import dev.cutover.plans.Blank;
import dev.cutover.plans.Choices;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Finding.Level;
import dev.cutover.plans.Form;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Rollback;
import dev.cutover.plans.Team;
import dev.cutover.plans.Timetable;
import dev.cutover.plans.markdown.MarkdownReader;
import java.util.Comparator;
import java.util.List;

/// A document under one rule. Its lines are counted from the first of the text block.
final class Linting {

    private Linting() {}

    static List<Finding> of(Rule rule, String text) {
        return of(rule, plan(text), text);
    }

    static List<Finding> of(Rule rule, String text, Arrangements arrangements) {
        return of(rule, with(plan(text), arrangements), text);
    }

    static List<Finding> of(Rule rule, Plan plan, String text) {
        return rule.findings(Document.of(plan, text))
                .sorted(Comparator.comparingInt(Finding::line))
                .toList();
    }

    static Plan plan(String text) {
        return new MarkdownReader().read(text);
    }

    static Plan with(Plan plan, Arrangements arrangements) {
        return new Plan(
                plan.head(),
                plan.phases(),
                plan.finalCriteria(),
                plan.strictOrder(),
                plan.others(),
                plan.sections(),
                arrangements,
                plan.findings());
    }

    static Phase at(Phase phase, Integer offsetMinutes) {
        return new Phase(
                phase.id(),
                phase.title(),
                phase.line(),
                phase.estimate(),
                offsetMinutes,
                phase.gate(),
                phase.groups(),
                phase.tasks(),
                phase.criteria(),
                phase.warnings());
    }

    static Arrangements rollback(Rollback rollback) {
        return arrangements(rollback, Team.NONE, Timetable.NONE);
    }

    static Arrangements arrangements(Rollback rollback, Team team, Timetable timetable) {
        return new Arrangements(
                rollback,
                team,
                timetable,
                Choices.NONE,
                List.<Announcement>of(),
                List.of(),
                List.of());
    }

    static Arrangements choices(Choices choices) {
        return new Arrangements(
                Rollback.NONE, Team.NONE, Timetable.NONE, choices, List.of(), List.of(), List.of());
    }

    static Arrangements blanks(Blank... blanks) {
        return new Arrangements(
                Rollback.NONE,
                Team.NONE,
                Timetable.NONE,
                Choices.NONE,
                List.of(),
                List.of(blanks),
                List.of());
    }

    static Arrangements form(Form form) {
        return new Arrangements(
                Rollback.NONE,
                Team.NONE,
                Timetable.NONE,
                Choices.NONE,
                List.of(),
                List.of(),
                List.of(form));
    }

    static Finding error(int line, String rule, String message, String fix) {
        return new Finding(line, Level.ERROR, rule, message, fix);
    }

    static Finding warning(int line, String rule, String message, String fix) {
        return new Finding(line, Level.WARNING, rule, message, fix);
    }

    static Finding info(int line, String rule, String message, String fix) {
        return new Finding(line, Level.INFO, rule, message, fix);
    }
}
