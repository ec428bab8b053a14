package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.AttachmentEvent;
import dev.cutover.commands.AttachmentEvent.TextAttached;
import dev.cutover.commands.AttachmentEvent.TextReplaced;
import dev.cutover.commands.Attachments.Attached;
import dev.cutover.commands.Person;
import dev.cutover.commands.lookup.Match;
import dev.cutover.commands.lookup.Passage;
import dev.cutover.commands.lookup.Query;
import dev.cutover.commands.lookup.Search.Found;
import dev.cutover.commands.lookup.Volume;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is said about texts to look things up in: attaching them, and what was found.
public final class LookupWords {

    /// Names and titles in a sentence are reminders.
    private static final int NAME = 60;

    /// What was looked for, where it is not to be typed again.
    private static final int ASKED = 60;

    private static final int PATH = 140;

    /// Of those that fit less well.
    private static final int FURTHER_PATH = 80;

    private LookupWords() {}

    // Attaching.

    static Text attached(AttachmentEvent event) {
        String name = name(event.name());
        return switch (event) {
            case TextAttached _ ->
                    Text.of(
                            "The text ",
                            name,
                            " is attached and stays with this cutover as it is now. Next: ",
                            type("lookup TEXT"),
                            " finds what stands in it.");
            case TextReplaced _ ->
                    Text.of(
                            "The text ",
                            name,
                            " had changed; from now on this cutover has it as it is now. Next: ",
                            type("lookup TEXT"),
                            " finds what stands in it.");
        };
    }

    static Text line(Person by, AttachmentEvent event) {
        return switch (event) {
            case TextAttached _ -> Text.of(by, " attached ", name(event.name()));
            case TextReplaced _ -> Text.of(by, " attached ", name(event.name()), " anew, changed");
        };
    }

    static Text alreadyAttached(Attached text) {
        return Text.of(
                "The text ",
                name(text.name()),
                " was attached at ",
                text.at(),
                " by ",
                text.by(),
                " and has not changed since. Next: ",
                type("lookup TEXT"),
                " finds what stands in it.");
    }

    static Text isThePlan(String name) {
        return Text.of(
                "The text ",
                name(name),
                " is the plan of this cutover, which need not be attached. Next: ",
                type("lookup TEXT"),
                " finds what stands in it.");
    }

    static Text tooManyTexts(int most) {
        return Text.of(
                "There are ",
                most,
                " texts attached, and that is the most. Next: put what is needed into one of these files, and attach that again.");
    }

    public static Text noSuchText(String given, List<String> known) {
        String name = Phrases.shortened(given, NAME);
        return known.isEmpty()
                ? Text.of(
                        "There is no text ",
                        name,
                        " in the folder of plans, and no other. Next: put a Markdown file there (CUTOVER_PLANS).")
                : Text.of(
                        "There is no text ",
                        name,
                        " in the folder of plans. There are: ",
                        Phrases.list(known.stream().limit(20).map(LookupWords::name).toList()),
                        ".");
    }

    // What was found.

    /// Where a section stands.
    public static Text where(Volume volume, int first, int last) {
        Object from =
                switch (volume.origin()) {
                    case PLAN -> "From the plan of this cutover";
                    case ATTACHED ->
                            Text.of("From ", name(volume.name()), ", attached to this cutover");
                    case PRESENT ->
                            Text.of("From ", name(volume.name()), " in the folder of plans");
                };
        return Text.of(from, ", ", lines(first, last), ".");
    }

    private static String lines(int first, int last) {
        return first == last ? "line " + first : "lines " + first + " to " + last;
    }

    /// The titles from the outside in: `Runbook › Unhealthy`.
    public static String path(Match match) {
        List<String> path = match.path();
        return Phrases.shortened(
                path.isEmpty() ? match.volume().name() : String.join(" › ", path), PATH);
    }

    /// Nothing was there for what was typed, but for something like it.
    public static Text mended(Found found) {
        return Text.of(
                "Nothing has ",
                asked(found.asked()),
                ". This is what there is for ",
                asked(found.query()),
                ".");
    }

    public static Text lacks(Match match) {
        return Text.of(
                "No section has all of it; this one lacks ",
                Phrases.shortened(Phrases.list(match.missing()), ASKED),
                ".");
    }

    public static Text onlyItsBeginning() {
        return Text.of("Only the beginning of what you typed was looked for.");
    }

    /// Some lines are code that is longer than an answer.
    public static Text longCode(Volume volume) {
        return Text.of(
                "The code is longer than one answer and shown line by line: copy it from ",
                name(volume.name()),
                " itself.");
    }

    /// @param before what to type to see what stands before, null where nothing does
    /// @param on what to type to go on, null where nothing follows
    public static Text excerpt(Passage passage, @Nullable String before, @Nullable String on) {
        return Text.of(
                passage.to() < passage.from()
                        ? "Nothing is left to show."
                        : "This is " + lines(passage.from(), passage.to()) + " of them.",
                before == null ? "" : Text.of(" From the beginning: ", type(before), "."),
                on == null ? "" : Text.of(" The rest: ", type(on), "."));
    }

    /// One of those that fit less well.
    public static Text further(int number, Match match) {
        return Text.of(
                number,
                ". ",
                name(match.volume().name()),
                ": ",
                Text.ofPlan(Phrases.shortened(path(match), FURTHER_PATH)));
    }

    /// @param left how many more there are
    public static Text toSeeFurther(String command, int left) {
        return Text.of(
                left > 0 ? "And " + Phrases.count(left, "more match") + ". " : "",
                "To see one: ",
                type(command),
                ".");
    }

    public static Text nothing(Query asked, List<String> titles) {
        return titles.isEmpty()
                ? Text.of("Nothing was found for ", asked(asked), ". Next: try another word.")
                : Text.of(
                        "Nothing was found for ",
                        asked(asked),
                        ". Next: try another word, or one of these titles: ",
                        Text.join(
                                ", ",
                                titles.stream()
                                        .map(title -> Text.ofPlan(Phrases.shortened(title, ASKED)))
                                        .toList()),
                        ".");
    }

    public static Text noWord(Query asked) {
        return Text.of(
                "There is no word in ",
                asked(asked),
                " to look for. For example: ",
                type("lookup rollback"),
                ".");
    }

    public static Text noSuchMatch(Query asked, int nth, int count) {
        return Text.of(
                "For ",
                asked(asked),
                " there ",
                count == 1 ? "is 1 match" : "are " + count + " matches",
                ", and no ",
                nth,
                ". Next: ",
                type("lookup " + asked.text()),
                " shows the best.");
    }

    public static Text noTexts() {
        return Text.of(
                "There is nothing to look into: no cutover runs here, and the folder of plans (CUTOVER_PLANS) has no text that can be read. Next: put a Markdown file there.");
    }

    /// @param parts what was left out, each in a few words
    public static Text notSearched(List<String> parts) {
        int more = Math.max(0, parts.size() - 3);
        return Text.of(
                "Not searched: ",
                String.join("; ", parts.subList(0, parts.size() - more)),
                more > 0 ? "; and " + more + " more" : "",
                ".");
    }

    /// A text is longer than what is looked through.
    public static String beyond(String name, int line) {
        return name(name) + " beyond line " + line;
    }

    public static String unreadable(String name) {
        return name(name) + ", which cannot be read";
    }

    public static String tooMuch(String name) {
        return name(name) + ", because the folder has more than is searched at once";
    }

    public static String folderUnreadable() {
        return "the folder of plans, which cannot be listed";
    }

    /// What was kept is not there any more, or is something else.
    public static String damaged(String name) {
        return name(name) + ", whose attached text is gone or was changed on disk: attach it again";
    }

    private static String asked(Query query) {
        return Phrases.shortened(query.text(), ASKED);
    }

    private static String name(String name) {
        return Phrases.shortened(name, NAME);
    }
}
