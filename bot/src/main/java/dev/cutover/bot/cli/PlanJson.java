package dev.cutover.bot.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.cutover.plans.Counts;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.Estimate;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Group;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Requirement;
import dev.cutover.plans.Section;
import dev.cutover.plans.Step;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A plan as one JSON object, for scripts. Names are a promise: they may be added to, never
/// renamed.
///
/// Tasks stand within their phases and once more flat, with the phase they belong to.
final class PlanJson {

    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting().create();

    /// Of these the reader knows nothing yet; they are here so that scripts may count on them.
    private static final List<String> EMPTY =
            List.of(
                    "decisions",
                    "alternatives",
                    "contacts",
                    "channels",
                    "signOffs",
                    "windows",
                    "loops",
                    "announcements");

    private PlanJson() {}

    static String of(Plan plan) {
        JsonObject json = new JsonObject();
        json.addProperty("title", plan.title());
        json.addProperty("kind", plan.kind().name().toLowerCase(Locale.ROOT));
        json.add("phases", array(plan.phases(), PlanJson::phase));
        json.add("tasks", flatTasks(plan));
        json.add("criteria", flatCriteria(plan));
        json.add("finalCriteria", array(plan.finalCriteria(), PlanJson::criterion));
        json.add("rollback", rollback());
        EMPTY.forEach(name -> json.add(name, new JsonArray()));
        json.add("sections", array(plan.sections(), PlanJson::section));
        json.add("counts", counts(plan.counts()));
        json.add("findings", array(plan.findings(), PlanJson::finding));
        return GSON.toJson(json);
    }

    private static JsonObject phase(Phase phase) {
        JsonObject json = new JsonObject();
        json.addProperty("id", phase.id());
        json.addProperty("title", phase.title());
        json.addProperty("line", phase.line());
        json.add("estimateMinutes", estimate(phase.estimate()));
        json.addProperty("offsetMinutes", phase.offsetMinutes());
        json.add("blockedBy", array(phase.blockedBy(), PlanJson::requirement));
        json.add("groups", array(phase.groups(), PlanJson::group));
        json.add("tasks", array(phase.tasks(), PlanJson::task));
        json.add("criteria", array(phase.criteria(), PlanJson::criterion));
        json.add("warnings", texts(phase.warnings()));
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
        json.add("estimateMinutes", estimate(group.estimate()));
        json.add("tasks", texts(group.tasks()));
        return json;
    }

    private static JsonObject task(Task task) {
        JsonObject json = new JsonObject();
        json.addProperty("id", task.id());
        json.addProperty("title", task.title());
        json.addProperty("line", task.line());
        json.addProperty("done", task.done());
        json.add("estimateMinutes", estimate(task.estimate()));
        json.addProperty("size", task.size() == null ? null : task.size().name());
        json.addProperty("optional", task.optional());
        json.addProperty("condition", task.details().condition());
        json.addProperty("owner", task.details().owner());
        json.add("needs", texts(task.details().needs()));
        json.addProperty("acceptance", task.details().acceptance());
        json.add("expected", texts(task.details().expected()));
        json.add("commands", texts(commands(task)));
        json.add("blanks", texts(task.details().blanks()));
        json.add("notes", texts(task.details().notes()));
        json.add("steps", array(task.steps(), PlanJson::step));
        return json;
    }

    /// The task's own and those of its steps.
    private static List<String> commands(Task task) {
        return Stream.concat(
                        task.details().commands().stream(),
                        task.steps().stream().flatMap(step -> step.commands().stream()))
                .toList();
    }

    private static JsonObject step(Step step) {
        JsonObject json = new JsonObject();
        json.addProperty("text", step.text());
        json.addProperty("line", step.line());
        json.addProperty("done", step.done());
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
            phase.tasks().forEach(task -> json.add(in(phase, task(task))));
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

    private static JsonObject rollback() {
        JsonObject json = new JsonObject();
        json.add("triggers", new JsonArray());
        json.add("levels", new JsonArray());
        json.add("procedures", new JsonArray());
        json.add("tree", JsonNull.INSTANCE);
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

    private static JsonElement estimate(@Nullable Estimate estimate) {
        if (estimate == null) {
            return JsonNull.INSTANCE;
        }
        JsonObject json = new JsonObject();
        json.addProperty("min", estimate.minMinutes());
        json.addProperty("max", estimate.maxMinutes());
        return json;
    }

    private static JsonArray texts(List<String> texts) {
        return array(texts, JsonPrimitive::new);
    }

    private static <T> JsonArray array(List<T> things, Function<T, JsonElement> toJson) {
        JsonArray json = new JsonArray();
        things.stream().map(toJson).forEach(json::add);
        return json;
    }
}
