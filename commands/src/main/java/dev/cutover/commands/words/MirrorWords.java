package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.Mirror;
import dev.cutover.commands.MirrorEvent;
import dev.cutover.commands.MirrorEvent.MirrorAdded;
import dev.cutover.commands.MirrorEvent.MirrorStopped;
import dev.cutover.commands.MirrorRefusal;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.Purpose;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Team.Channel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is said about the channels that show a cutover beside its own.
public final class MirrorWords {

    /// A plan may list many channels; an answer names a few.
    private static final int MOST = 5;

    private MirrorWords() {}

    static Text told(Person by, MirrorEvent event) {
        return switch (event) {
            case MirrorAdded(Place place, boolean readOnly, @Nullable Purpose purpose) ->
                    purpose == null
                            ? Text.of(
                                    by,
                                    " shows the cutover in ",
                                    where(place),
                                    " too",
                                    readOnly ? ", read-only" : "")
                            : Text.of(
                                    by,
                                    " sends what is for ",
                                    purpose.word(),
                                    " to ",
                                    where(place));
            case MirrorStopped(Place place) -> Text.of(by, " ended the mirror in ", where(place));
        };
    }

    static Text answer(MirrorEvent event) {
        return switch (event) {
            case MirrorAdded(Place place, boolean _, Purpose purpose) when purpose != null ->
                    Text.of(
                            "The channel ",
                            where(place),
                            " gets from now on what is for ",
                            purpose.word(),
                            ". To end that: ",
                            type("mirror stop " + place.address()),
                            ".");
            case MirrorAdded(Place place, boolean readOnly, @Nullable Purpose _) ->
                    Text.of(
                            "The channel ",
                            where(place),
                            readOnly
                                    ? " shows this cutover too, to look at only."
                                    : " shows this cutover too; what is said there counts here.",
                            " To end that: ",
                            type("mirror stop " + place.address()),
                            ".");
            case MirrorStopped(Place place) ->
                    Text.of(
                            "The channel ",
                            where(place),
                            " does not follow this cutover any more.");
        };
    }

    static Text refused(MirrorRefusal refusal) {
        return switch (refusal) {
            case MirrorRefusal.IsHome(Place place) ->
                    Text.of(
                            "The channel ",
                            where(place),
                            " is where this cutover was started; it shows it until it is closed. Next: ",
                            type("mirrors"),
                            " tells of the others.");
            case MirrorRefusal.AlreadyMirrored(Mirror mirror) ->
                    Text.of(
                            "The channel ",
                            where(mirror.place()),
                            " follows this cutover already, since ",
                            mirror.at(),
                            " by ",
                            mirror.by(),
                            ". To change how: ",
                            type("mirror stop " + mirror.place().address()),
                            " first.");
            case MirrorRefusal.NotMirrored(Place place, List<Place> mirrors) ->
                    Text.of(
                            "The channel ",
                            where(place),
                            " does not follow this cutover. ",
                            mirrors.isEmpty()
                                    ? Text.of("No other channel does")
                                    : Text.of("These do: ", addresses(mirrors)),
                            ". Next: ",
                            type("mirrors"),
                            ".");
            case MirrorRefusal.TooManyMirrors(int most) ->
                    Text.of(
                            "There are ",
                            most,
                            " mirrors, and that is the most. Next: ",
                            type("mirror stop CHANNEL"),
                            " ends one.");
            case MirrorRefusal.OnlyRehearsed(Place place) ->
                    Text.of(
                            "This is a rehearsal, and stakeholders are told nothing of one; ",
                            where(place),
                            " does not follow it. Next: ",
                            type("mirror CHANNEL --read-only"),
                            " shows it to a channel of the team.");
            case MirrorRefusal.PlaceTaken(Place place, String run) ->
                    Text.of(
                            "The channel ",
                            where(place),
                            " shows ",
                            run,
                            ", which is still running. Next: choose another channel, or end that one first.");
        };
    }

    private static Text addresses(List<Place> places) {
        return Text.join(", ", places.stream().map(MirrorWords::where).toList());
    }

    /// The address of a channel, to be copied.
    public static Text where(Place place) {
        return Text.code(place.address());
    }

    /// The channels that a plan names and how they get what is for them; empty where it names none.
    /// Of a rehearsal stakeholders hear nothing.
    static Text expected(Plan plan, boolean rehearsal) {
        List<Channel> channels =
                plan.arrangements().team().channels().stream()
                        .filter(channel -> !rehearsal || !isForStakeholders(channel))
                        .toList();
        if (channels.isEmpty()) {
            return Text.EMPTY;
        }
        List<Text> named =
                channels.stream()
                        .limit(MOST)
                        .map(channel ->
                                purpose(channel)
                                        .map(purpose ->
                                                Text.of(name(channel), " for ", purpose.word()))
                                        .orElseGet(() -> Text.of(name(channel))))
                        .toList();
        int more = channels.size() - named.size();
        return Text.of(
                " Its plan names channels: ",
                Text.join(", ", named),
                more > 0 ? " and " + more + " more" : "",
                ". To tell one what is for it: ",
                type(
                        "mirror CHANNEL"
                                + channels.stream()
                                        .map(MirrorWords::purpose)
                                        .flatMap(Optional::stream)
                                        .findFirst()
                                        .map(purpose -> " --for " + purpose.word())
                                        .orElse("")),
                ".");
    }

    private static Optional<Purpose> purpose(Channel channel) {
        return Purpose.of(channel.name(), channel.purpose());
    }

    private static boolean isForStakeholders(Channel channel) {
        return purpose(channel).filter(Purpose.STAKEHOLDERS::equals).isPresent();
    }

    private static String name(Channel channel) {
        return Phrases.shortened(channel.name(), 60);
    }

    /// Where the cutover lives.
    public static Text home(Optional<Place> home) {
        return Text.of("The cutover is in ", home.map(MirrorWords::where).orElse(Text.EMPTY), ".");
    }

    /// One mirror of a list.
    public static Text line(Mirror mirror) {
        Purpose purpose = mirror.purpose();
        String how =
                purpose != null
                        ? ", only what is for " + purpose.word()
                        : mirror.readOnly() ? ", to look at only" : "";
        return Text.of(where(mirror.place()), how, ", since ", mirror.at(), " by ", mirror.by());
    }

    /// @param code null where nobody may hand the cutover on
    public static Text next(Place here, @Nullable String code) {
        return Text.of(
                "This channel is ",
                where(here),
                ". ",
                code == null
                        ? Text.EMPTY
                        : Text.of(
                                "To show the cutover in another, on any platform, type there within ten minutes: ",
                                type("mirror here " + code),
                                ". "),
                "More: ",
                type("help mirror"),
                ".");
    }

    /// In a channel without a cutover.
    public static Text nothingFollowed(Place here) {
        return Text.of(
                "No cutover runs in this channel, which is ",
                where(here),
                ". To show one here: type ",
                type("mirrors"),
                " in a channel of the cutover and follow what it says.");
    }

    /// Said where people only look.
    public static Text onlyShown(Mirror mirror, Optional<Place> home) {
        return Text.of(
                mirror.goesOn()
                        ? mirror.whole()
                                ? "This channel only shows the cutover. "
                                : "This channel is only told about the cutover. "
                        : "This channel does not follow the cutover any more. ",
                "Nothing was done. Next: say it in ",
                home.map(MirrorWords::where).orElse(Text.of("its own channel")),
                ".");
    }

    public static Text noSuchPurpose(String given) {
        return Text.of(
                "There is no purpose ",
                Phrases.shortened(given, 40),
                ". A channel can be for ",
                Phrases.list(Purpose.words()),
                ". Next: choose one of these, or leave ",
                Text.code("--for"),
                " out for everything.");
    }

    public static Text noSuchChannel(String given, Place here) {
        return Text.of(
                "The channel ",
                Phrases.shortened(given, 60),
                " cannot be told from its name alone. Next: choose it from the list that appears at #, or write it as ",
                where(new Place(here.platform(), "...")),
                "; or type in that channel what ",
                type("mirrors"),
                " shows here.");
    }

    public static Text amongOthers(Place there) {
        return Text.of(
                "The channel ",
                where(there),
                " is in another workspace or server, and its people decide what is shown there. Next: type in that channel what ",
                type("mirrors"),
                " shows here.");
    }

    public static Text noSuchPlatform(String given, List<String> known) {
        return Text.of(
                "The bot is not on ",
                Phrases.shortened(given, 40),
                ". It is on ",
                Phrases.list(known),
                ". Next: ",
                type("mirrors"),
                " shows how a channel can follow.");
    }

    public static Text wrongCode() {
        return Text.of(
                "That code does not count, or not any more: each is good once, for ten minutes. Next: ",
                type("mirrors"),
                " in a channel of the cutover shows a new one.");
    }

    public static Text tooManyTries() {
        return Text.of(
                "Too many codes were wrong. Next: wait ten minutes, then try it with a new one.");
    }
}
