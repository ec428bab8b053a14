package dev.cutover.bot.slack.blocks;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.cutover.bot.slack.blocks.Page.Part;
import dev.cutover.commands.views.Message.Button;
import java.util.List;

/// Slack's blocks as JSON, as its block reference defines them.
final class Parts {

    private Parts() {}

    static Part header(String text) {
        JsonObject block = block("header");
        block.add("text", plain(text));
        return new Part(block, text.length(), false);
    }

    static Part section(String mrkdwn) {
        JsonObject block = block("section");
        block.add("text", mrkdwn(mrkdwn));
        return new Part(block, mrkdwn.length(), false);
    }

    /// @param id unique in the message
    static Part row(String mrkdwn, Button button, String id) {
        Part section = section(mrkdwn);
        section.block().add("accessory", Control.of(button).json(id));
        return new Part(section.block(), mrkdwn.length() + button.label().length(), false);
    }

    static Part fields(List<String> mrkdwn) {
        JsonObject block = block("section");
        JsonArray fields = new JsonArray();
        mrkdwn.forEach(field -> fields.add(mrkdwn(field)));
        block.add("fields", fields);
        return new Part(block, mrkdwn.stream().mapToInt(String::length).sum(), false);
    }

    /// @param id unique in the message; each control's is made from it
    static Part actions(List<Control> controls, String id) {
        JsonObject block = block("actions");
        JsonArray elements = new JsonArray();
        controls.forEach(control -> elements.add(control.json(id + "-" + elements.size())));
        block.add("elements", elements);
        return new Part(block, controls.stream().mapToInt(Control::characters).sum(), true);
    }

    /// Nothing in it is markup: what is copied is what was written.
    static Part verbatim(String text) {
        JsonObject written = new JsonObject();
        written.addProperty("type", "text");
        written.addProperty("text", text);
        JsonObject preformatted = block("rich_text_preformatted");
        preformatted.add("elements", only(written));
        JsonObject block = block("rich_text");
        block.add("elements", only(preformatted));
        return new Part(block, text.length(), false);
    }

    static JsonObject plain(String text) {
        JsonObject json = new JsonObject();
        json.addProperty("type", "plain_text");
        json.addProperty("text", text);
        json.addProperty("emoji", false);
        return json;
    }

    private static JsonObject mrkdwn(String text) {
        JsonObject json = new JsonObject();
        json.addProperty("type", "mrkdwn");
        json.addProperty("text", text);
        json.addProperty("verbatim", true);
        return json;
    }

    static JsonObject block(String type) {
        JsonObject json = new JsonObject();
        json.addProperty("type", type);
        return json;
    }

    private static JsonArray only(JsonObject element) {
        JsonArray json = new JsonArray();
        json.add(element);
        return json;
    }
}
