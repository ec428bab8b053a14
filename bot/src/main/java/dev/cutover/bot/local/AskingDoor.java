package dev.cutover.bot.local;

import com.google.gson.JsonObject;
import dev.cutover.bot.web.Body;
import dev.cutover.bot.web.NotAccepted;
import dev.cutover.bot.web.Routes;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.control.Conversation;
import dev.cutover.commands.control.Conversation.Filled;
import dev.cutover.commands.control.Conversation.Pressed;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.control.Filling;
import dev.cutover.commands.forms.Form;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where people say and do something: commands, buttons, forms, talk. A refusal is an answer like
/// any other, with status 200 and `"ok":false`.
record AskingDoor(Conversation conversation, LocalChat chat, Html html) implements Routes {

    private static final Pattern SLASH_COMMAND = Pattern.compile("^\\s*/cutover(\\s+|$)");

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post("/local/commands", this::command);
        routes.post("/local/buttons", this::button);
        routes.post("/local/forms", this::form);
        routes.post("/local/talk", this::talk);
    }

    private void command(Context context) {
        Ask ask = Ask.parse(Body.read(context));
        String text = SLASH_COMMAND.matcher(ask.text("text")).replaceFirst("");
        Said said =
                new Said(place(ask), Names.person(ask.text("as")), ask.interaction("text"), text);
        replies().send(context, "/cutover " + text.strip(), conversation.said(said));
    }

    private void button(Context context) {
        Ask ask = Ask.parse(Body.read(context));
        String action = ask.text("action");
        Pressed pressed =
                new Pressed(
                        place(ask),
                        Names.person(ask.text("as")),
                        ask.interaction("action"),
                        action);
        Optional<Form> form = conversation.form(pressed);
        if (form.isPresent()) {
            replies().send(context, form.get());
        } else {
            replies().send(context, label(ask), conversation.pressed(pressed));
        }
    }

    private void form(Context context) {
        Ask ask = Ask.parse(Body.read(context));
        Filled filled =
                new Filled(
                        place(ask),
                        Names.person(ask.text("as")),
                        ask.interaction("form"),
                        ask.text("form"),
                        ask.texts("values"));
        switch (conversation.filled(filled)) {
            case Filling.Answered(Answer answer) -> replies().send(context, label(ask), answer);
            case Filling.Amiss(Map<String, String> errors) -> replies().send(context, errors);
        }
    }

    private void talk(Context context) {
        Ask ask = Ask.parse(Body.read(context));
        String text = ask.text("text");
        if (text.isBlank()) {
            throw new NotAccepted(400, "There is nothing in \"text\". Write what you want to say.");
        }
        String id = chat.talk(channel(ask), Names.person(ask.text("as")), text);
        JsonObject json = new JsonObject();
        json.addProperty("ok", true);
        json.addProperty("id", id);
        Replies.send(context, json);
    }

    private Replies replies() {
        return new Replies(html);
    }

    private Place place(Ask ask) {
        return new Place(LocalChat.PLATFORM, channel(ask));
    }

    private String channel(Ask ask) {
        return new Channels(chat).named(ask.text("channel"));
    }

    private static String label(Ask ask) {
        return ask.json().has("label") ? ask.text("label") : "";
    }
}
