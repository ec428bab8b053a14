package dev.cutover.bot.local;

import com.google.gson.JsonObject;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.forms.Form;
import dev.cutover.commands.views.PlainText;
import io.javalin.http.Context;
import java.util.Map;

/// What a door answers, as JSON; with `?html` also as the page shows it.
record Replies(Html html) {

    /// @param asked what was typed, pressed or sent
    void send(Context context, String asked, Answer answer) {
        JsonObject json = new JsonObject();
        json.addProperty("ok", answer.ok());
        json.addProperty("text", new PlainText(html.zone()).of(answer.message()));
        json.addProperty("seq", answer.seq());
        json.add("message", MessageJson.write(answer.message()));
        if (context.queryParam("html") != null) {
            json.addProperty("html", html.answer(asked, answer));
        }
        send(context, json);
    }

    /// Nothing was done yet: something has to be written first.
    void send(Context context, Form form) {
        JsonObject json = new JsonObject();
        json.addProperty("ok", false);
        json.addProperty("text", form.title() + ": " + form.inputs().getFirst().label());
        json.add("form", FormJson.write(form));
        if (context.queryParam("html") != null) {
            json.addProperty("html", html.form(form));
        }
        send(context, json);
    }

    /// Nothing was done: what was written is to be mended.
    void send(Context context, Map<String, String> errors) {
        JsonObject json = new JsonObject();
        json.addProperty("ok", false);
        json.addProperty("text", String.join("\n", errors.values()));
        JsonObject fields = new JsonObject();
        errors.forEach(fields::addProperty);
        json.add("errors", fields);
        send(context, json);
    }

    static void send(Context context, JsonObject json) {
        context.contentType("application/json").result(json.toString());
    }
}
