package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.Opening;
import dev.cutover.commands.Refusal;
import dev.cutover.commands.Tempo;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What is said where waits pass faster than the plan says.
public final class FastWords {

    private static final Duration HOUR = Duration.ofHours(1);

    /// Seconds count as long as there are few.
    private static final long FEW = 120;

    private FastWords() {}

    /// `waits 60 times faster`; empty where they take as long as the plan says.
    public static String inShort(Tempo tempo) {
        return tempo.isFast() ? "waits %d times faster".formatted(tempo.factor()) : "";
    }

    /// Behind what a rehearsal is called.
    ///
    /// @param faster null where they take as long as the plan says
    static String asWhat(@Nullable Integer faster) {
        return faster == null ? "" : ", " + inShort(new Tempo(faster));
    }

    /// ` (5 s here)`, behind a time in the words of the plan.
    ///
    /// @param here null where it is as long as the plan says
    public static String here(@Nullable Duration here) {
        return here == null ? "" : " (" + exact(here) + " here)";
    }

    /// The same; nothing where waits take as long as the plan says.
    public static String here(Tempo tempo, Duration here) {
        return tempo.isFast() ? here(here) : "";
    }

    /// `48 h 00 min in the plan`, behind a time that is shorter here.
    static String planned(Duration planned, Duration here) {
        return planned.equals(here) ? "" : " (" + Durations.of(planned) + " in the plan)";
    }

    /// In the row of a task.
    public static Text waits(Duration here) {
        return Text.of(exact(here), " of waiting here");
    }

    private static String exact(Duration time) {
        return time.toSeconds() < FEW && time.toSecondsPart() > 0
                ? time.toSeconds() + " s"
                : Durations.of(time);
    }

    /// With the start.
    static String answer(Tempo tempo) {
        return tempo.isFast()
                ? " Waits pass %d times faster: an hour of waiting takes %s. Work takes what it takes."
                        .formatted(tempo.factor(), exact(tempo.of(HOUR)))
                : "";
    }

    /// Above what is planned.
    public static Text planned(Tempo tempo) {
        return tempo.isFast()
                ? Text.of(
                        "Waits pass ",
                        tempo.factor(),
                        " times faster here (an hour takes ",
                        exact(tempo.of(HOUR)),
                        "). So what is planned goes by the order and the estimates alone; the offsets, windows and lead times of the plan are left out.")
                : Text.EMPTY;
    }

    /// Of a rehearsal of which the times are compared.
    ///
    /// @param faster null where its waits were as long as the plan says
    static String known(@Nullable Integer faster) {
        return faster == null
                ? ""
                : "; waits passed %d times faster there, and no task with a wait has a time from it"
                        .formatted(faster);
    }

    /// In the document that a team gets back.
    public static String document(Tempo tempo) {
        return "waiting was %d times shorter than planned, so the times in this document are not those of the real run"
                .formatted(tempo.factor());
    }

    static Text refused(Refusal.AtTempo refusal) {
        return switch (refusal) {
            case Refusal.FastIsForRehearsals(Opening opening) ->
                    Text.of(
                            "Waits can pass faster in a rehearsal only; in the run itself they take as long as the plan says. Next: ",
                            type("start " + opening.plan() + " --rehearsal --fast"),
                            ", or ",
                            type("start " + opening.plan()),
                            ".");
            case Refusal.NoSuchTempo(Opening opening) ->
                    Text.of(
                            "Waits can pass ",
                            Tempo.LEAST,
                            " to ",
                            Tempo.MOST,
                            " times faster, not ",
                            String.valueOf(opening.faster()),
                            " times. Next: ",
                            type(
                                    "start %s --rehearsal --fast %d"
                                            .formatted(opening.plan(), Tempo.USUAL)),
                            " makes an hour of waiting a minute.");
        };
    }
}
