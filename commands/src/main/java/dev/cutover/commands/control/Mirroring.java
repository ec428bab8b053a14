package dev.cutover.commands.control;

import dev.cutover.commands.Cause;
import dev.cutover.commands.MirrorCommand;
import dev.cutover.commands.MirrorCommand.ShowIn;
import dev.cutover.commands.Place;
import dev.cutover.commands.Purpose;
import dev.cutover.commands.control.Codes.Redeemed;
import dev.cutover.commands.grammar.ChannelNames;
import dev.cutover.commands.grammar.Request;
import dev.cutover.commands.grammar.Request.ListMirrors;
import dev.cutover.commands.grammar.Request.ShowHere;
import dev.cutover.commands.grammar.Request.ShowThere;
import dev.cutover.commands.grammar.Request.StopShowing;
import dev.cutover.commands.views.MirrorsView;
import dev.cutover.commands.words.MirrorWords;
import dev.cutover.commands.words.RunWords;
import dev.cutover.commands.words.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Shows a cutover in several channels: from the channel where it is, or from the one where it
/// shall be. In the latter a code stands for it, so that nobody brings a cutover to where its
/// people did not want it.
///
/// @param platforms the names of those that the bot is on
/// @param codes each stands for a cutover's id
record Mirroring(Runs runs, List<String> platforms, Codes<String> codes) {

    /// @param here the cutover of the place, if it has one
    Answer answer(Place place, Optional<Run> here, Request.Mirroring asked, Cause cause) {
        return switch (asked) {
            case ShowThere there -> acting(place, here, run -> show(run, place, there, cause));
            case ShowHere code -> showHere(place, code, cause);
            case StopShowing(@Nullable String channel) ->
                    channel == null
                                    || ChannelNames.place(channel, place)
                                            .filter(place::equals)
                                            .isPresent()
                            ? stop(here, place, cause)
                            : acting(place, here, run -> stop(run, place, channel, cause));
            case ListMirrors _ -> mirrors(place, here);
        };
    }

    private static Answer acting(Place place, Optional<Run> here, Function<Run, Answer> action) {
        return here.map(run -> Watching.barred(run, place).orElseGet(() -> action.apply(run)))
                .orElseGet(() -> Answers.refused(RunWords.nothingHere(), 0));
    }

    private Answer show(Run run, Place here, ShowThere asked, Cause cause) {
        return named(
                run,
                here,
                asked.channel(),
                place ->
                        here.isAmongOthers(place)
                                ? refused(run, MirrorWords.amongOthers(place))
                                : show(run, place, asked.readOnly(), asked.purpose(), cause));
    }

    private Answer showHere(Place place, ShowHere asked, Cause cause) {
        Optional<Text> wrong = unknown(asked.purpose());
        if (wrong.isPresent()) {
            return Answers.refused(wrong.get(), 0);
        }
        return switch (codes.redeem(asked.code(), cause)) {
            case Redeemed.Good<String>(String id) ->
                    runs.named(id)
                            .map(run -> show(run, place, asked.readOnly(), asked.purpose(), cause))
                            .orElseGet(() -> Answers.refused(MirrorWords.wrongCode(), 0));
            case Redeemed.Wrong<String> _ -> Answers.refused(MirrorWords.wrongCode(), 0);
            case Redeemed.TooOften<String> _ -> Answers.refused(MirrorWords.tooManyTries(), 0);
        };
    }

    private Answer show(
            Run run, Place place, boolean readOnly, @Nullable String given, Cause cause) {
        return unknown(given)
                .map(why -> refused(run, why))
                .orElseGet(() ->
                        Answers.of(
                                run,
                                runs.mirror(
                                        run,
                                        new ShowIn(place, readOnly, purpose(given).orElse(null)),
                                        cause)));
    }

    private static Optional<Purpose> purpose(@Nullable String given) {
        return Optional.ofNullable(given).flatMap(Purpose::named);
    }

    private static Optional<Text> unknown(@Nullable String given) {
        return given == null || purpose(given).isPresent()
                ? Optional.empty()
                : Optional.of(MirrorWords.noSuchPurpose(given));
    }

    private Answer stop(Run run, Place here, String channel, Cause cause) {
        return named(run, here, channel, place -> stopped(run, place, cause));
    }

    /// People may free their own channel, also where they only look.
    private static Answer stop(Optional<Run> here, Place place, Cause cause) {
        return here.map(run -> stopped(run, place, cause))
                .orElseGet(() -> Answers.refused(RunWords.nothingHere(), 0));
    }

    private static Answer stopped(Run run, Place place, Cause cause) {
        return Answers.of(run, run.decide(new MirrorCommand.StopShowing(place), cause));
    }

    private Answer named(Run run, Place here, String channel, Function<Place, Answer> action) {
        Optional<Place> place = ChannelNames.place(channel, here);
        if (place.isEmpty()) {
            return refused(run, MirrorWords.noSuchChannel(channel, here));
        }
        return platforms.isEmpty() || platforms.contains(place.get().platform())
                ? action.apply(place.get())
                : refused(run, MirrorWords.noSuchPlatform(place.get().platform(), platforms));
    }

    private static Answer refused(Run run, Text why) {
        return Answers.refused(why, run.cutover().seq());
    }

    /// Where people only look nobody hands the cutover on.
    private Answer mirrors(Place place, Optional<Run> here) {
        return here.map(run ->
                        Answers.shown(
                                run,
                                new MirrorsView(run.cutover(), place)
                                        .message(
                                                Watching.barred(run, place).isPresent()
                                                                || run.cutover().closed()
                                                        ? null
                                                        : codes.issue(run.id()))))
                .orElseGet(() -> Answers.refused(MirrorWords.nothingFollowed(place), 0));
    }
}
