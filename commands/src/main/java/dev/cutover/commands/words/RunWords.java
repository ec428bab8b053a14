package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.plans.Task;
import java.util.List;

/// What is said where no cutover answers: before the start, and when something is out of order with
/// the bot itself.
public final class RunWords {

    private RunWords() {}

    public static Text nothingHere() {
        return Text.of("No cutover runs in this channel. Next: ", type("start PLAN"), ".");
    }

    public static Text noSuchPlan(String given, List<String> known) {
        String name = Phrases.shortened(given, 60);
        return known.isEmpty()
                ? Text.of(
                        "There is no plan ",
                        name,
                        ", and no other. Next: put a Markdown file into the folder of plans (CUTOVER_PLANS).")
                : Text.of(
                        "There is no plan ",
                        name,
                        ". There are: ",
                        Phrases.list(known.stream().limit(20).toList()),
                        ".");
    }

    /// @param format also the end of the file's name
    public static Text exported(String run, String format) {
        return Text.of(
                "The plan as it stands now, on the bot's machine: ",
                Text.code("bot/cutover export " + run + " --format " + format),
                ". On the page of its local channel it is at ",
                Text.code("/export/" + run + "." + format),
                ".");
    }

    public static Text noSuchFormat(String given, List<String> known) {
        return Text.of(
                "There is no export as ",
                Phrases.shortened(given, 40),
                ". It comes as ",
                Phrases.list(known),
                ". Next: ",
                type("export md"),
                ".");
    }

    public static Text notSaved() {
        return Text.of(
                "That could not be saved, so it did not happen. The disk may be full, or the data folder gone. "
                        + "Next: tell whoever runs the bot, then say it again.");
    }

    /// A cutover that cannot be opened does not say which channel it was in.
    public static Text maybeDamaged(String run, String why) {
        return Text.of(
                "No cutover runs in this channel. One cannot be opened and may be the one you mean: ",
                run,
                ", because ",
                Phrases.reason(why),
                ". Next: tell whoever runs the bot; or ",
                type("start PLAN"),
                " begins another.");
    }

    public static Text strangeButton() {
        return Text.of(
                "That button belongs to no cutover here. Next: ",
                type("board"),
                " shows the one that runs.");
    }

    public static Text staleButton(Text now) {
        return Text.of(
                "That button was older than what has happened since: ",
                now,
                " Nothing was changed. The board is up to date again.");
    }

    public static Text nowIs(Task task, Text standing) {
        return Text.of(Phrases.task(task), " is now ", standing, ".");
    }

    /// @param given what somebody wants summed up
    public static Text noSuchSummary(String given) {
        return Text.of(
                "There is nothing to sum up called ",
                Phrases.shortened(given, 40),
                ". Next: ",
                Phrases.type("summary today"),
                ", ",
                Phrases.type("summary run"),
                ", or ",
                Phrases.type("summary 2"),
                " for a phase.");
    }
}
