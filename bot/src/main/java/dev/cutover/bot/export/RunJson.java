package dev.cutover.bot.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.cutover.commands.Criteria;
import dev.cutover.commands.CriterionCommand;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Gates;
import dev.cutover.commands.Kept;
import dev.cutover.commands.LogBook;
import dev.cutover.commands.Mirror;
import dev.cutover.commands.NoGo;
import dev.cutover.commands.Opening;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.Standing;
import dev.cutover.commands.words.EventWords;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A cutover and its record as one JSON object, for programs.
record RunJson(Cutover cutover, List<Entry> entries, ZoneId zone) {

    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    String text() {
        JsonObject json = new JsonObject();
        Opening opening = cutover.course().opening();
        json.addProperty("run", opening == null ? "" : opening.run());
        json.addProperty("title", cutover.plan().title());
        json.addProperty("stage", word(cutover.course().stage().getClass()));
        json.addProperty("started", at(cutover.course().startedAt()));
        json.add(
                "channels",
                array(
                        Stream.concat(
                                        cutover.home().stream()
                                                .map(place -> channel(place, "home")),
                                        cutover.audience().mirrors().live().map(this::channel))
                                .toList()));
        json.add("phases", array(cutover.plan().phases().stream().map(this::phase).toList()));
        json.add("finalCriteria", criteria(CriterionCommand.FINAL, cutover.plan().finalCriteria()));
        LogBook log = cutover.log();
        json.add("issues", array(log.issues().values().stream().map(this::issue).toList()));
        json.add("risks", array(log.risks().values().stream().map(this::risk).toList()));
        json.add("notes", array(log.notes().values().stream().map(this::note).toList()));
        json.add(
                "records",
                array(cutover.records().bySubject().values().stream().map(this::kept).toList()));
        EventWords words = new EventWords(cutover.plan(), entries);
        json.add("record", array(entries.stream().map(entry -> line(words, entry)).toList()));
        return GSON.toJson(json) + "\n";
    }

    private JsonObject channel(Mirror mirror) {
        JsonObject json = channel(mirror.place(), "mirror");
        json.addProperty("readOnly", mirror.readOnly());
        json.addProperty("purpose", mirror.purpose() == null ? null : mirror.purpose().word());
        json.addProperty("since", at(mirror.at()));
        return json;
    }

    private static JsonObject channel(Place place, String as) {
        JsonObject json = new JsonObject();
        json.addProperty("platform", place.platform());
        json.addProperty("channel", place.channel());
        json.addProperty("as", as);
        return json;
    }

    private JsonObject phase(Phase phase) {
        JsonObject json = new JsonObject();
        json.addProperty("id", phase.id());
        json.addProperty("title", phase.title());
        json.addProperty(
                "stage", cutover.phases().of(phase).stage().name().toLowerCase(Locale.ROOT));
        json.addProperty("opened", at(cutover.phases().of(phase).openedAt()));
        json.addProperty("ended", at(cutover.phases().of(phase).endedAt()));
        NoGo noGo = cutover.phases().of(phase).waiting() ? Gates.noGo(cutover, phase) : null;
        if (noGo != null) {
            JsonObject said = new JsonObject();
            by(said, noGo.by(), noGo.at(), noGo.why());
            json.add("noGo", said);
        }
        json.add("tasks", array(phase.tasks().stream().map(this::task).toList()));
        json.add("criteria", criteria(phase.id(), phase.criteria()));
        return json;
    }

    private JsonObject task(Task task) {
        Standing standing = cutover.tasks().standing(task);
        JsonObject json = new JsonObject();
        json.addProperty("id", task.id());
        json.addProperty("title", task.title());
        json.addProperty("line", task.line());
        json.addProperty("state", word(standing.getClass()));
        switch (standing) {
            case Standing.Open _ -> {}
            case Standing.Claimed(Person owner, Instant at) -> by(json, owner, at, null);
            case Standing.Done(Person by, Instant at, @Nullable String note) ->
                    by(json, by, at, note);
            case Standing.DoneBefore(@Nullable String note) -> json.addProperty("words", note);
            case Standing.Failed(Person by, Instant at, String why) -> by(json, by, at, why);
            case Standing.Blocked(Person by, Instant at, String why, var _) ->
                    by(json, by, at, why);
            case Standing.Skipped(Person by, Instant at, String why) -> by(json, by, at, why);
            case Standing.NotApplicable(Person by, Instant at, String why) -> by(json, by, at, why);
        }
        JsonArray ticked = new JsonArray();
        cutover.tasks().of(task.id()).ticked().forEach(ticked::add);
        json.addProperty("steps", task.steps().size());
        json.add("ticked", ticked);
        return json;
    }

    private void by(JsonObject json, Person by, Instant at, @Nullable String words) {
        json.addProperty("by", by.name());
        json.addProperty("at", at(at));
        if (words != null) {
            json.addProperty("words", words);
        }
    }

    private JsonArray criteria(String of, List<Criterion> criteria) {
        JsonArray all = new JsonArray();
        for (int number = 1; number <= criteria.size(); number++) {
            Criteria.Check check = cutover.criteria().check(new Criteria.Key(of, number));
            JsonObject json = new JsonObject();
            json.addProperty("text", criteria.get(number - 1).text());
            json.addProperty("met", check.met());
            if (check.by() != null) {
                by(json, check.by(), check.at() == null ? Instant.EPOCH : check.at(), null);
            }
            all.add(json);
        }
        return all;
    }

    private JsonObject issue(LogBook.Issue issue) {
        JsonObject json = said(issue.number(), issue.text(), issue.by(), issue.at());
        json.addProperty("severity", issue.severity().word());
        json.addProperty("task", issue.task());
        closing(json, issue.closing());
        return json;
    }

    private JsonObject risk(LogBook.Risk risk) {
        JsonObject json = said(risk.number(), risk.text(), risk.by(), risk.at());
        json.addProperty("impact", risk.impact());
        closing(json, risk.closing());
        return json;
    }

    private JsonObject note(LogBook.Note note) {
        JsonObject json = said(note.number(), note.text(), note.by(), note.at());
        json.addProperty("task", note.task());
        return json;
    }

    private JsonObject said(int number, String text, Person by, Instant at) {
        JsonObject json = new JsonObject();
        json.addProperty("number", number);
        json.addProperty("text", text);
        by(json, by, at, null);
        return json;
    }

    private void closing(JsonObject json, LogBook.@Nullable Closing closing) {
        json.addProperty("open", closing == null);
        if (closing != null) {
            JsonObject end = new JsonObject();
            by(end, closing.by(), closing.at(), closing.how());
            json.add("closed", end);
        }
    }

    private JsonObject kept(Kept kept) {
        JsonObject json = new JsonObject();
        json.addProperty("what", word(kept.getClass()));
        by(json, kept.by(), kept.at(), null);
        switch (kept) {
            case Kept.Value(
                            String blank,
                            int line,
                            var _,
                            @Nullable String value,
                            var _,
                            var _) -> {
                json.addProperty("name", blank);
                json.addProperty("line", line);
                json.addProperty("value", value);
                json.addProperty("secret", value == null);
            }
            case Kept.Output output -> {
                json.addProperty("task", output.task());
                json.addProperty("step", output.step());
                json.addProperty("output", output.output());
                json.addProperty("verdict", output.verdict().name().toLowerCase(Locale.ROOT));
            }
            case Kept.Lesson lesson -> json.addProperty("text", lesson.text());
            case Kept.Improvement improvement -> json.addProperty("text", improvement.text());
            case Kept.Choice choice -> {
                json.addProperty("question", choice.question());
                json.addProperty("option", choice.option());
            }
            case Kept.Signature signature -> json.addProperty("role", signature.role());
        }
        return json;
    }

    private JsonObject line(EventWords words, Entry entry) {
        JsonObject json = new JsonObject();
        json.addProperty("seq", entry.seq());
        by(json, entry.cause().person(), entry.at(), null);
        json.addProperty("text", words.of(entry).plain(zone));
        return json;
    }

    private @Nullable String at(@Nullable Instant at) {
        return at == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        at.truncatedTo(ChronoUnit.MILLIS).atZone(zone));
    }

    private static JsonArray array(List<? extends JsonElement> all) {
        JsonArray json = new JsonArray();
        all.forEach(json::add);
        return json;
    }

    /// `NotApplicable` is `not applicable`.
    private static String word(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
