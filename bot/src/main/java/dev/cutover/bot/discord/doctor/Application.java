package dev.cutover.bot.discord.doctor;

import com.google.gson.JsonObject;
import dev.cutover.bot.discord.Invitation;
import dev.cutover.bot.discord.doctor.Reply.Answered;

/// The application whose bot this is.
record Application(String id, String name) {

    /// @param bot its user's id, which is the application's, too, for all but the oldest
    static Application of(Asking discord, String bot) {
        JsonObject json =
                discord.get("applications/@me") instanceof Answered answer && answer.isGood()
                        ? answer.object()
                        : new JsonObject();
        String id = Reply.text(json, "id");
        String name = Reply.text(json, "name");
        return new Application(id.isEmpty() ? bot : id, name.isEmpty() ? "with its id" : name);
    }

    /// How it is invited, as the end of a sentence.
    String invite() {
        return "open " + Invitation.to(id);
    }
}
