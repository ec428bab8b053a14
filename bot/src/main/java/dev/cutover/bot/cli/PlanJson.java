package dev.cutover.bot.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.cutover.plans.Blank;
import dev.cutover.plans.Counts;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Group;
import dev.cutover.plans.Head;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Requirement;
import dev.cutover.plans.Section;
import dev.cutover.plans.Step;
import dev.cutover.plans.Task;
import dev.cutover.plans.probes.proposing.Proposal;
import dev.cutover.plans.probes.proposing.Proposals;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A plan as one JSON object, for scripts. Names are a promise: they may be added to, never
/// renamed.
///
/// Tasks stand within their phases and once more flat, with the phase they belong to.
final class PlanJson {

    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting().create();

    private PlanJson() {}

    static String of(Plan plan) {
        JsonObject json = new JsonObject();
        json.addProperty("title", plan.title());
        json.addProperty("kind", plan.kind().name().toLowerCase(Locale.ROOT));
        json.add("fields", JsonParts.array(plan.head().fields(), PlanJson::field));
        json.add("phases", JsonParts.array(plan.phases(), phase -> phase(phase, plan)));
        json.add("tasks", flatTasks(plan));
        json.add("criteria", flatCriteria(plan));
        json.add("finalCriteria", JsonParts.array(plan.finalCriteria(), PlanJson::criterion));
        json.addProperty("strictOrder", plan.strictOrder());
        ArrangementsJson.addTo(json, plan.arrangements());
        json.add("sections", JsonParts.array(plan.sections(), PlanJson::section));
        json.add("counts", counts(plan.counts()));
        json.add("findings", JsonParts.array(plan.findings(), PlanJson::finding));
        json.add("proposals", JsonParts.array(Proposals.of(plan), PlanJson::proposal));
        return GSON.toJson(json);
    }

    private static JsonObject phase(Phase phase, Plan plan) {
        JsonObject json = new JsonObject();
        json.addProperty("id", phase.id());
        json.addProperty("title", phase.title());
        json.addProperty("line", phase.line());
        json.add("estimateMinutes", JsonParts.estimate(phase.estimate()));
        json.addProperty("offsetMinutes", phase.offsetMinutes());
        json.add("blockedBy", JsonParts.array(phase.blockedBy(), PlanJson::requirement));
        json.add("groups", JsonParts.array(phase.groups(), PlanJson::group));
        json.add("tasks", JsonParts.array(phase.tasks(), task -> task(task, plan)));
        json.add("criteria", JsonParts.array(phase.criteria(), PlanJson::criterion));
        json.add("warnings", JsonParts.texts(phase.warnings()));
        return json;
    }

    private static JsonObject requirement(Requirement requirement) {
        JsonObject json = new JsonObject();
        switch (requirement) {
            case Requirement.PhaseComplete complete -> {
                json.addProperty("kind", "phase");
                json.addProperty("phase", complete.phase());
            }
            case Requirement.Approval _ -> json.addProperty("kind", "approval");
            case Requirement.Stable stable -> {
                json.addProperty("kind", "stable");
                json.addProperty("minutes", stable.time().toMinutes());
            }
            case Requirement.Condition _ -> json.addProperty("kind", "condition");
        }
        json.addProperty("text", requirement.text());
        return json;
    }

    private static JsonObject group(Group group) {
        JsonObject json = new JsonObject();
        json.addProperty("title", group.title());
        json.addProperty("line", group.line());
        json.add("estimateMinutes", JsonParts.estimate(group.estimate()));
        json.add("tasks", JsonParts.texts(group.tasks()));
        return json;
    }

    private static JsonObject task(Task task, Plan plan) {
        JsonObject json = new JsonObject();
        json.addProperty("id", task.id());
        json.addProperty("title", task.title());
        json.addProperty("line", task.line());
        json.addProperty("done", task.done());
        json.add("estimateMinutes", JsonParts.estimate(task.estimate()));
        json.addProperty("size", task.size() == null ? null : task.size().name());
        json.addProperty("optional", task.optional());
        json.addProperty("offsetMinutes", task.details().offsetMinutes());
        json.addProperty("doneNote", task.doneNote());
        json.addProperty("condition", task.details().condition());
        json.addProperty("owner", task.details().owner());
        json.add("needs", JsonParts.texts(task.details().needs()));
        json.addProperty("acceptance", task.details().acceptance());
        json.add("expected", JsonParts.texts(expected(task)));
        json.add("commands", JsonParts.texts(commands(task)));
        json.add("blanks", JsonParts.texts(blanks(task, plan)));
        json.add("notes", JsonParts.texts(task.details().notes()));
        json.add("steps", JsonParts.array(task.steps(), PlanJson::step));
        return json;
    }

    /// The task's own and those of its steps.
    private static List<String> commands(Task task) {
        return Stream.concat(
                        task.details().commands().stream(),
                        task.steps().stream().flatMap(step -> step.commands().stream()))
                .toList();
    }

    /// The task's own and those of its steps.
    private static List<String> expected(Task task) {
        return Stream.concat(
                        task.details().expected().stream(),
                        task.steps().stream().flatMap(step -> step.expected().stream()))
                .distinct()
                .toList();
    }

    private static List<String> blanks(Task task, Plan plan) {
        return plan.arrangements().blanks().stream()
                .filter(blank -> task.id().equals(blank.task()))
                .map(Blank::name)
                .toList();
    }

    private static JsonObject step(Step step) {
        JsonObject json = new JsonObject();
        json.addProperty("text", step.text());
        json.addProperty("line", step.line());
        json.addProperty("done", step.done());
        json.add("commands", JsonParts.texts(step.commands()));
        json.add("expected", JsonParts.texts(step.expected()));
        return json;
    }

    private static JsonObject criterion(Criterion criterion) {
        JsonObject json = new JsonObject();
        json.addProperty("text", criterion.text());
        json.addProperty("line", criterion.line());
        json.addProperty("done", criterion.done());
        json.addProperty("optional", criterion.optional());
        return json;
    }

    private static JsonArray flatTasks(Plan plan) {
        JsonArray json = new JsonArray();
        for (Phase phase : plan.phases()) {
            phase.tasks().forEach(task -> json.add(in(phase, task(task, plan))));
        }
        return json;
    }

    private static JsonArray flatCriteria(Plan plan) {
        JsonArray json = new JsonArray();
        for (Phase phase : plan.phases()) {
            phase.criteria().forEach(criterion -> json.add(in(phase, criterion(criterion))));
        }
        return json;
    }

    private static JsonObject in(Phase phase, JsonObject json) {
        json.addProperty("phase", phase.id());
        return json;
    }

    private static JsonObject field(Head.Field field) {
        JsonObject json = new JsonObject();
        json.addProperty("name", field.name());
        json.addProperty("value", field.value());
        json.addProperty("line", field.line());
        return json;
    }

    private static JsonObject section(Section section) {
        JsonObject json = new JsonObject();
        json.addProperty("title", section.title());
        json.addProperty("line", section.line());
        return json;
    }

    private static JsonObject counts(Counts counts) {
        JsonObject json = new JsonObject();
        json.addProperty("boxes", counts.boxes());
        json.addProperty("tasks", counts.tasks());
        json.addProperty("tasksDone", counts.tasksDone());
        json.addProperty("steps", counts.steps());
        json.addProperty("criteria", counts.criteria());
        json.addProperty("finalCriteria", counts.finalCriteria());
        json.addProperty("other", counts.other());
        return json;
    }

    private static JsonObject finding(Finding finding) {
        JsonObject json = new JsonObject();
        json.addProperty("line", finding.line());
        json.addProperty("level", finding.level().name().toLowerCase(Locale.ROOT));
        json.addProperty("rule", finding.rule());
        json.addProperty("message", finding.message());
        json.addProperty("fix", finding.fix());
        return json;
    }

    private static JsonObject proposal(Proposal proposal) {
        JsonObject json = new JsonObject();
        json.addProperty("owner", proposal.owner());
        json.addProperty("line", proposal.line());
        json.addProperty("source", proposal.source());
        json.addProperty("suggestedBy", proposal.suggestedBy());
        json.add("notes", JsonParts.texts(proposal.notes()));
        return json;
    }
}
