package dev.cutover.bot.cli;

import static dev.cutover.bot.cli.JsonParts.array;
import static dev.cutover.bot.cli.JsonParts.estimate;
import static dev.cutover.bot.cli.JsonParts.numbers;
import static dev.cutover.bot.cli.JsonParts.texts;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.cutover.plans.Announcement;
import dev.cutover.plans.Arrangements;
import dev.cutover.plans.Blank;
import dev.cutover.plans.Choices;
import dev.cutover.plans.DecisionTree;
import dev.cutover.plans.Form;
import dev.cutover.plans.Grid;
import dev.cutover.plans.Rollback;
import dev.cutover.plans.Slot;
import dev.cutover.plans.Team;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What surrounds the work of a plan, as JSON.
final class ArrangementsJson {

    private ArrangementsJson() {}

    static void addTo(JsonObject json, Arrangements arrangements) {
        Choices choices = arrangements.choices();
        Team team = arrangements.team();
        json.add("rollback", rollback(arrangements.rollback()));
        json.add("decisions", array(choices.decisions(), ArrangementsJson::decision));
        json.add("alternatives", array(choices.alternatives(), ArrangementsJson::alternative));
        json.add("contacts", array(team.contacts(), ArrangementsJson::contact));
        json.add("channels", array(team.channels(), ArrangementsJson::channel));
        json.add("signOffs", array(team.signOffs(), ArrangementsJson::signOff));
        TimetableJson.addTo(json, arrangements.timetable());
        json.add(
                "announcements",
                array(arrangements.announcements(), ArrangementsJson::announcement));
        json.add("blanks", array(arrangements.blanks(), ArrangementsJson::blank));
        json.add("forms", array(arrangements.forms(), ArrangementsJson::form));
    }

    private static JsonObject rollback(Rollback rollback) {
        JsonObject json = new JsonObject();
        json.add("triggers", array(rollback.triggers(), ArrangementsJson::trigger));
        json.add("levels", array(rollback.levels(), ArrangementsJson::level));
        json.add("procedures", array(rollback.procedures(), ArrangementsJson::procedure));
        json.add("tree", tree(rollback.tree()));
        json.add("available", array(rollback.available(), ArrangementsJson::available));
        return json;
    }

    private static JsonObject trigger(Rollback.Trigger trigger) {
        JsonObject json = said(trigger.text(), trigger.line());
        json.addProperty("phase", trigger.phase());
        json.addProperty("group", trigger.group());
        json.addProperty("task", trigger.task());
        json.add("commands", texts(trigger.commands()));
        json.addProperty("stops", trigger.stops());
        return json;
    }

    private static JsonObject level(Rollback.Level level) {
        JsonObject json = titled(level.title(), level.line());
        json.addProperty("id", level.id());
        json.addProperty("trigger", level.trigger());
        json.addProperty("minutes", level.time() == null ? null : level.time().maxMinutes());
        json.add("time", estimate(level.time()));
        json.addProperty("dataLoss", level.dataLoss());
        json.addProperty("limit", level.limit());
        json.addProperty("limitMinutes", level.limitMinutes());
        json.add("steps", texts(level.steps()));
        json.add("commands", texts(level.commands()));
        return json;
    }

    private static JsonObject procedure(Rollback.Procedure procedure) {
        JsonObject json = titled(procedure.title(), procedure.line());
        json.addProperty("phase", procedure.phase());
        json.addProperty("task", procedure.task());
        json.addProperty("condition", procedure.condition());
        json.addProperty("trigger", procedure.trigger());
        json.add("time", estimate(procedure.time()));
        json.addProperty("dataLoss", procedure.dataLoss());
        json.add("steps", texts(procedure.steps()));
        json.add("commands", texts(procedure.commands()));
        return json;
    }

    private static JsonObject available(Rollback.Availability available) {
        JsonObject json = said(available.text(), available.line());
        json.addProperty("phase", available.phase());
        json.addProperty("minutes", available.minutes());
        return json;
    }

    private static JsonElement tree(@Nullable DecisionTree tree) {
        if (tree == null) {
            return JsonNull.INSTANCE;
        }
        JsonObject json = titled(tree.title(), tree.line());
        json.add("nodes", array(tree.nodes(), ArrangementsJson::node));
        json.add("edges", array(tree.edges(), ArrangementsJson::edge));
        return json;
    }

    private static JsonObject node(DecisionTree.Node node) {
        JsonObject json = said(node.text(), node.line());
        json.addProperty("id", node.id());
        json.addProperty("kind", word(node.kind()));
        json.addProperty("level", node.level());
        return json;
    }

    private static JsonObject edge(DecisionTree.Edge edge) {
        JsonObject json = new JsonObject();
        json.addProperty("from", edge.from());
        json.addProperty("answer", edge.answer());
        json.addProperty("to", edge.to());
        return json;
    }

    private static JsonObject decision(Choices.Decision decision) {
        JsonObject json = new JsonObject();
        json.addProperty("question", decision.question());
        json.addProperty("line", decision.line());
        json.addProperty("phase", decision.phase());
        json.addProperty("task", decision.task());
        json.add("options", array(decision.options(), ArrangementsJson::option));
        return json;
    }

    private static JsonObject option(Choices.Option option) {
        JsonObject json = said(option.text(), option.line());
        json.addProperty("recommended", option.recommended());
        return json;
    }

    private static JsonObject alternative(Choices.Alternative alternative) {
        JsonObject json = titled(alternative.title(), alternative.line());
        json.addProperty("phase", alternative.phase());
        json.add("options", array(alternative.ways(), ArrangementsJson::way));
        return json;
    }

    private static JsonObject way(Choices.Way way) {
        JsonObject json = titled(way.title(), way.line());
        json.addProperty("id", way.id());
        json.addProperty("recommended", way.recommended());
        json.add("tasks", texts(way.tasks()));
        json.addProperty("skipTo", way.skipTo());
        return json;
    }

    private static JsonObject contact(Team.Contact contact) {
        JsonObject json = new JsonObject();
        json.addProperty("role", contact.role());
        json.addProperty("name", contact.name());
        json.addProperty("contact", contact.contact());
        json.addProperty("availability", contact.availability());
        json.addProperty("line", contact.line());
        return json;
    }

    private static JsonObject channel(Team.Channel channel) {
        JsonObject json = new JsonObject();
        json.addProperty("name", channel.name());
        json.addProperty("purpose", channel.purpose());
        json.addProperty("line", channel.line());
        return json;
    }

    private static JsonObject signOff(Team.SignOff signOff) {
        JsonObject json = new JsonObject();
        json.addProperty("role", signOff.role());
        json.addProperty("line", signOff.line());
        json.addProperty("name", signOff.name() != null);
        json.addProperty("signature", signOff.signature() != null);
        json.addProperty("date", signOff.date() != null);
        json.addProperty("box", signOff.box() != null);
        return json;
    }

    private static JsonObject announcement(Announcement announcement) {
        JsonObject json = new JsonObject();
        json.addProperty("instruction", announcement.instruction());
        json.addProperty("text", announcement.text());
        json.addProperty("audience", announcement.audience());
        json.addProperty("line", announcement.line());
        json.addProperty("task", announcement.task());
        return json;
    }

    private static JsonObject blank(Blank blank) {
        JsonObject json = new JsonObject();
        json.addProperty("name", blank.name());
        json.addProperty("kind", word(blank.kind()));
        json.addProperty("line", blank.line());
        json.addProperty("section", blank.section());
        json.addProperty("task", blank.task());
        json.addProperty("secret", blank.secret());
        json.add("uses", numbers(blank.uses()));
        return json;
    }

    private static JsonObject form(Form form) {
        JsonObject json = titled(form.title(), form.line());
        json.addProperty("kind", word(form.kind()));
        Grid grid = form.grid();
        json.add(
                "columns",
                grid == null
                        ? JsonNull.INSTANCE
                        : texts(grid.heads().stream().map(Grid.Cell::text).toList()));
        json.add(
                "columnKinds", texts(form.columns().stream().map(ArrangementsJson::word).toList()));
        json.add("phases", numbered(form.phases()));
        json.add("lines", array(form.slots(), line -> said(line.label(), line.slot())));
        return json;
    }

    private static JsonObject numbered(Map<Integer, String> byLine) {
        JsonObject json = new JsonObject();
        new TreeMap<>(byLine).forEach((line, value) -> json.addProperty(line.toString(), value));
        return json;
    }

    private static JsonObject said(String label, Slot slot) {
        JsonObject json = new JsonObject();
        json.addProperty("label", label);
        json.addProperty("line", slot.line());
        return json;
    }

    private static JsonObject said(String text, int line) {
        JsonObject json = new JsonObject();
        json.addProperty("text", text);
        json.addProperty("line", line);
        return json;
    }

    private static JsonObject titled(String title, int line) {
        JsonObject json = new JsonObject();
        json.addProperty("title", title);
        json.addProperty("line", line);
        return json;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
