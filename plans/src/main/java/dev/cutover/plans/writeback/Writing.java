package dev.cutover.plans.writeback;

import dev.cutover.plans.Form;
import dev.cutover.plans.Plan;
import java.util.List;
import java.util.Set;

/// One outcome written into one text.
final class Writing {

    private final Original original;
    private final Plan plan;
    private final Outcome outcome;
    private final Splices splices;
    private final Set<String> high;

    private Writing(String text, Plan plan, Outcome outcome, Set<String> high) {
        this.original = new Original(text);
        this.plan = plan;
        this.outcome = outcome;
        this.splices = new Splices(original);
        this.high = high;
    }

    /// @param high the tasks whose probes stand right below the title
    static String of(String text, Plan plan, Outcome outcome, Set<String> high) {
        return new Writing(text, plan, outcome, high).written();
    }

    /// What has only one place comes before what could go elsewhere: of two that want the same
    /// characters, the first has them.
    private String written() {
        new Boxes(original, splices).write(outcome);
        Ends ends = new Ends(original, splices, outcome.progress());
        ends.sign(plan.arrangements().team().signOffs(), outcome.signatures());
        plan.arrangements().forms().forEach(form -> form(form, ends));
        new Values(original, splices).write(outcome.values());
        new TitleMarks(original, splices).write(outcome);
        new SaidLines(original, splices).write(outcome.said());
        if (outcome.progress().stage() != null) {
            new StatusFields(original, splices, plan, outcome.progress()).write();
        }
        new AdoptedProbes(original, splices, high).write(plan, outcome.adopted());
        new AddedTasks(original, splices).write(plan, outcome);
        return splices.applied();
    }

    private void form(Form form, Ends ends) {
        Outcome.Log log = outcome.log();
        switch (form.kind()) {
            case QUICK_STATUS, PHASE_STATUS -> status(form);
            case TIME_TRACKING -> times(form);
            case RISKS -> log(form, log.risks());
            case ISSUES -> log(form, log.issues());
            case NOTES -> notes(form, log);
            case LESSONS -> list(form, log.lessons());
            case IMPROVEMENTS -> list(form, log.improvements());
            case CERTIFICATE -> ends.certify(form);
            case OVERALL_STATUS ->
                    ends.overall(
                            form,
                            new StatusFields(original, splices, plan, outcome.progress()).status());
            // Who signs is the team's; see above.
            case SIGN_OFF -> {}
        }
    }

    private void status(Form form) {
        if (form.grid() != null && outcome.progress().stage() != null) {
            new StatusTables(original, splices, form.grid(), plan, outcome.progress()).write();
        }
    }

    private void times(Form form) {
        if (form.grid() != null) {
            new TimeTable(original, splices, form.grid(), plan, outcome.progress()).write();
        }
    }

    /// Only the first form of a kind is filled: nobody wants the same row twice.
    private boolean isFirst(Form form) {
        return plan.arrangements().forms().stream()
                .filter(other -> other.kind() == form.kind())
                .findFirst()
                .filter(form::equals)
                .isPresent();
    }

    private void log(Form form, List<Outcome.Entry> entries) {
        if (!isFirst(form) || entries.isEmpty()) {
            return;
        }
        if (form.grid() != null) {
            new LogTables(original, splices).write(form.grid(), entries);
        } else if (LogBlocks.areIn(form)) {
            new LogBlocks(original, splices).write(form, entries);
        }
    }

    /// `Notes / Issues Encountered` takes issues where it asks for them.
    private void notes(Form form, Outcome.Log log) {
        if (LogBlocks.areIn(form)) {
            log(form, log.issues());
        } else {
            list(form, log.notes());
        }
    }

    private void list(Form form, List<Outcome.Remark> remarks) {
        if (isFirst(form) && form.grid() == null) {
            new Lists(original, splices).write(form, remarks.stream().map(Lists::said).toList());
        }
    }
}
