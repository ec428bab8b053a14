package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.Cadence;
import dev.cutover.commands.NotifyEvent;
import dev.cutover.commands.NotifyEvent.Nudged;
import dev.cutover.commands.NotifyEvent.StatusAsked;
import dev.cutover.commands.NotifyEvent.StatusTold;
import dev.cutover.commands.NotifyRefusal;
import dev.cutover.commands.Place;
import dev.cutover.commands.Quiet;
import dev.cutover.commands.Wishes;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is said about who is called for what.
public final class NotifyWords {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final int GIVEN = 40;

    private NotifyWords() {}

    /// What somebody chose.
    public static Text wishes(Wishes wishes) {
        return Text.of(level(wishes.level()), quiet(wishes.quiet()));
    }

    private static String level(Wishes.Level level) {
        return switch (level) {
            case OFF -> "called for nothing";
            case MINE -> "called for what is theirs";
            case ALL -> "called for what is theirs and for what nobody has";
        };
    }

    private static String quiet(@Nullable Quiet quiet) {
        return quiet == null ? "" : ", quiet " + hours(quiet);
    }

    private static String hours(Quiet quiet) {
        return "from %s to %s%s"
                .formatted(
                        clock(quiet.from()),
                        clock(quiet.to()),
                        quiet.zone() == null ? "" : " (" + quiet.zone() + ")");
    }

    private static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /// What holds for whoever asks.
    public static Text yours(Wishes wishes) {
        return Text.of(
                switch (wishes.level()) {
                    case OFF -> Text.of("You are called for nothing.");
                    case MINE -> Text.of("You are called for what is yours.");
                    case ALL ->
                            Text.of("You are called for what is yours and for what nobody has.");
                },
                wishes.quiet() == null
                        ? ""
                        : " Never " + hours(wishes.quiet()) + "; what waits is said afterwards.",
                " To change it: ",
                type("notify off|mine|all"),
                " or ",
                type("notify quiet 22:00-06:00"),
                ".");
    }

    /// Which channels are told how things stand.
    public static Text channels(Map<Place, Cadence> cadences) {
        return cadences.isEmpty()
                ? Text.of(
                        "No channel is told how things stand. To begin that here: ",
                        type("notify status 30m"),
                        ".")
                : Text.of(
                        "Told how things stand: ",
                        Text.join(
                                ", ",
                                cadences.entrySet().stream()
                                        .map(one ->
                                                Text.of(
                                                        MirrorWords.where(one.getKey()),
                                                        " every ",
                                                        Durations.of(one.getValue().every())))
                                        .toList()),
                        ".");
    }

    static Text answer(NotifyEvent event) {
        return switch (event) {
            case StatusAsked(Place place, @Nullable Duration every) ->
                    every == null
                            ? Text.of(
                                    "The channel ",
                                    MirrorWords.where(place),
                                    " is not told how things stand any more.")
                            : Text.of(
                                    "The channel ",
                                    MirrorWords.where(place),
                                    " is told every ",
                                    Durations.of(every),
                                    " how things stand. To end that there: ",
                                    type("notify status off"),
                                    ".");
            case Nudged _, StatusTold _ -> Text.EMPTY;
        };
    }

    static Text refused(NotifyRefusal refusal) {
        return switch (refusal) {
            case NotifyRefusal.NoStatusThere(Place place) ->
                    Text.of(
                            "The channel ",
                            MirrorWords.where(place),
                            " is not told how things stand, so nothing was changed. To begin that: ",
                            type("notify status 30m"),
                            ".");
            case NotifyRefusal.NoSuchCadence(Duration every) ->
                    Text.of(
                            "Every ",
                            Durations.of(every),
                            " is too often or too rare: it goes from every ",
                            Durations.of(Cadence.LEAST),
                            " to once a day. Next: ",
                            type("notify status 30m"),
                            ".");
            case NotifyRefusal.NotShownThere(Place place) ->
                    Text.of(
                            "This cutover is not shown in ",
                            MirrorWords.where(place),
                            ". Next: ",
                            type("mirror " + place.address()),
                            ", then ",
                            type("notify status 30m"),
                            " there.");
        };
    }

    public static Text noSuchLevel(String given) {
        return notUnderstood(given, "is none of off, mine and all", type("notify mine"));
    }

    public static Text noSuchHours(String given) {
        return notUnderstood(
                given,
                "are no hours of a day",
                Text.of(
                        type("notify quiet 22:00-06:00"),
                        ", with a zone behind it where yours is another, or ",
                        type("notify quiet off")));
    }

    public static Text noSuchZone(String given) {
        return notUnderstood(
                given, "is no zone that is known", type("notify quiet 22:00-06:00 Europe/Berlin"));
    }

    public static Text noSuchTime(String given) {
        return notUnderstood(
                given,
                "is no length of time",
                Text.of(type("notify status 30m"), " or ", type("notify status off")));
    }

    private static Text notUnderstood(String given, String why, Text next) {
        return Text.of(
                "“",
                Phrases.shortened(given, GIVEN),
                "” ",
                why,
                ", so nothing was changed. Next: ",
                next,
                ".");
    }
}
