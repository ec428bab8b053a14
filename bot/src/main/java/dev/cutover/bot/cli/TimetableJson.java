package dev.cutover.bot.cli;

import static dev.cutover.bot.cli.JsonParts.array;
import static dev.cutover.bot.cli.JsonParts.estimate;
import static dev.cutover.bot.cli.JsonParts.numbers;

import com.google.gson.JsonObject;
import dev.cutover.plans.Timetable;
import dev.cutover.plans.Timetable.Lead;
import dev.cutover.plans.Timetable.Loop;
import dev.cutover.plans.Timetable.Scope;
import dev.cutover.plans.Timetable.Wait;
import dev.cutover.plans.Timetable.Window;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/// The planned times of a plan, as JSON.
final class TimetableJson {

    private TimetableJson() {}

    static void addTo(JsonObject json, Timetable timetable) {
        json.add("windows", array(timetable.windows(), TimetableJson::window));
        json.add("waits", array(timetable.waits(), TimetableJson::waiting));
        json.add("loops", array(timetable.loops(), TimetableJson::loop));
        json.add("leads", array(timetable.leads(), TimetableJson::lead));
        json.addProperty("downtimeGoalMinutes", timetable.downtimeGoalMinutes());
    }

    private static JsonObject window(Window window) {
        JsonObject json = said(window.text(), window.line());
        json.addProperty("day", Objects.toString(window.day(), null));
        json.addProperty("from", window.from().toString());
        json.addProperty("to", window.to().toString());
        json.addProperty(
                "zone", Optional.ofNullable(window.zone()).map(ZoneId::getId).orElse(null));
        json.addProperty("zoneText", window.zoneText());
        return json;
    }

    private static JsonObject waiting(Wait wait) {
        JsonObject json = said(wait.text(), wait.line());
        json.add("minutes", estimate(wait.time()));
        json.addProperty("seconds", wait.seconds());
        json.addProperty("lock", wait.lock());
        return in(wait.scope(), json);
    }

    private static JsonObject loop(Loop loop) {
        JsonObject json = said(loop.text(), loop.line());
        json.addProperty("everyMinutes", loop.everyMinutes());
        json.addProperty("forMinutes", loop.forMinutes());
        json.add("atMinutes", numbers(loop.atMinutes()));
        return in(loop.scope(), json);
    }

    private static JsonObject lead(Lead lead) {
        JsonObject json = said(lead.text(), lead.line());
        json.addProperty("minutes", lead.minutes());
        return in(lead.scope(), json);
    }

    private static JsonObject in(Scope scope, JsonObject json) {
        json.addProperty("phase", scope.phase());
        json.addProperty("group", scope.group());
        json.addProperty("task", scope.task());
        return json;
    }

    private static JsonObject said(String text, int line) {
        JsonObject json = new JsonObject();
        json.addProperty("text", text);
        json.addProperty("line", line);
        return json;
    }
}
