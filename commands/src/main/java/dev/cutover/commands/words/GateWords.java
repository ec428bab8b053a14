package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.Aim;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.GateRefusal;
import dev.cutover.commands.Gates;
import dev.cutover.commands.NoGo;
import dev.cutover.commands.PhaseEvent.GoSaid;
import dev.cutover.commands.PhaseEvent.NoGoSaid;
import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.ProbeState;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Requirement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is said of go and no-go.
public final class GateWords {

    private static final int NAMED = 10;

    private GateWords() {}

    static Text refused(GateRefusal refusal) {
        return switch (refusal) {
            case GateRefusal.IsNoGo(Phase phase, NoGo noGo) ->
                    Text.of("Phase ", phase.id(), " is ", said(noGo), ". Next: ", go(phase), ".");
            case GateRefusal.TaskIsNoGo(var task, Phase phase, NoGo noGo) ->
                    Text.of(
                            Phrases.task(task),
                            " cannot start yet: phase ",
                            phase.id(),
                            " is ",
                            said(noGo),
                            ". Next: ",
                            go(phase),
                            ".");
            case GateRefusal.TooLateForNoGo(Phase phase, boolean complete) ->
                    tooLate(phase, complete);
            case GateRefusal.NoGoWithoutWhy(Phase phase) ->
                    Text.of(
                            "Why is phase ",
                            phase.id(),
                            " not to open? The reason is missing, so nothing was done. Next: ",
                            type("no-go " + phase.id() + " WHY"),
                            ".");
            case GateRefusal.NothingWaitsForAGo _ ->
                    Text.of(
                            "No phase waits for a go now. Next: ",
                            type("next"),
                            " shows what can be done.");
            case GateRefusal.WhichGo(var phases) ->
                    Text.of(
                            "Several phases wait for a go: ",
                            named(phases),
                            ". Next: say which, ",
                            type("go " + phases.getFirst().id()),
                            ".");
            case GateRefusal.NoGateToShut _ ->
                    Text.of(
                            "No phase waits that could be kept shut. To stop the work: ",
                            type("hold WHY"),
                            ".");
            case GateRefusal.WhichNoGo(var phases) ->
                    Text.of(
                            "Several phases wait: ",
                            named(phases),
                            ". Nothing was done. Next: say which, ",
                            type("no-go " + phases.getFirst().id() + " WHY"),
                            ".");
        };
    }

    private static Text tooLate(Phase phase, boolean complete) {
        Text hold = Text.of("To stop the work: ", type("hold WHY"), ".");
        return complete
                ? Text.of(
                        "Phase ",
                        phase.id(),
                        " is complete, so nothing keeps it shut any more. To open a task of it again: ",
                        type("reopen ID WHY"),
                        ". ",
                        hold)
                : Text.of(
                        "Phase ",
                        phase.id(),
                        " is open already, so its gate cannot be kept shut. ",
                        hold);
    }

    private static String named(List<Phase> phases) {
        int more = phases.size() - NAMED;
        return Phrases.list(phases.stream().limit(NAMED).map(Phase::id).toList())
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static Text go(Phase phase) {
        return Text.of(type("go " + phase.id()), " when it may open");
    }

    /// `no-go since 02:10 by Ben: the soak is not over`.
    public static Text said(NoGo noGo) {
        return Text.of("no-go", since(noGo));
    }

    private static Text since(NoGo noGo) {
        return Text.of(" since ", noGo.at(), " by ", noGo.by(), ": ", why(noGo));
    }

    private static String why(NoGo noGo) {
        return Phrases.reason(noGo.why());
    }

    /// What keeps a waiting phase shut, within a line: people's word first.
    public static Text keptShut(Cutover cutover, Phase phase) {
        NoGo noGo = Gates.noGo(cutover, phase);
        return noGo == null
                ? waits("waits for ", cutover, phase)
                : noGo("no-go", noGo, cutover, phase);
    }

    /// The same as a line of its own.
    public static Text keptShutLine(Cutover cutover, Phase phase) {
        NoGo noGo = Gates.noGo(cutover, phase);
        return noGo == null
                ? waits("Waits for ", cutover, phase)
                : noGo("No-go", noGo, cutover, phase);
    }

    private static Text noGo(String word, NoGo noGo, Cutover cutover, Phase phase) {
        Text line = Text.of(Text.strong(word), since(noGo), " · ", type("go " + phase.id()));
        return Gates.missing(cutover, phase).isEmpty()
                ? line
                : Text.of(line, " · ", waits("waits for ", cutover, phase));
    }

    private static Text waits(String words, Cutover cutover, Phase phase) {
        List<Requirement> missing = Gates.missing(cutover, phase);
        return missing.isEmpty()
                ? Text.of(words, checks(cutover, phase))
                : Text.of(words, Phrases.requirements(missing));
    }

    /// What the bot has still to find good before a phase opens.
    private static Text checks(Cutover cutover, Phase phase) {
        return cutover.probes().measuringFor(Aim.OPENING, phase.id()).isPresent()
                ? Text.of("its checks, which the bot makes now")
                : Text.join(
                        ", ",
                        Gates.unproven(cutover, phase).stream()
                                .map(planned -> check(cutover, planned))
                                .toList());
    }

    private static Text check(Cutover cutover, PlannedProbe planned) {
        ProbeState.@Nullable Measured last = cutover.probes().of(planned.id()).last();
        return Text.of(
                "its check ",
                ProbeWords.title(planned),
                last == null || last.passed()
                        ? Text.EMPTY
                        : Text.of(" (", ProbeWords.seen(last.lines()), ")"));
    }

    /// As a step among those that are next: what a phase is not let through by.
    public static Text unproven(Cutover cutover, Phase phase) {
        PlannedProbe first = Gates.unproven(cutover, phase).getFirst();
        return Text.of(
                "phase ",
                phase.id(),
                " waits for ",
                check(cutover, first),
                ": ",
                type(
                        first.isRead()
                                ? "reading " + first.name() + " VALUE"
                                : "probe phase-" + phase.id()));
    }

    /// Why nobody can take a task of the phase yet.
    public static Text onCard(Phase phase, NoGo noGo) {
        return Text.of(
                "Since ",
                noGo.at(),
                " by ",
                noGo.by(),
                ": ",
                why(noGo),
                ". Next: ",
                go(phase),
                ".");
    }

    /// As a step among those that are next.
    public static Text next(Phase phase, NoGo noGo) {
        return Text.of(
                "phase ",
                phase.id(),
                " is no-go, says ",
                noGo.by(),
                " (",
                why(noGo),
                "): ",
                go(phase));
    }

    /// Below what everybody was told, as long as it stands.
    public static Text stands(String phase) {
        return Text.of("It stays shut until somebody says ", type("go " + phase), ".");
    }

    static Text answer(NoGoSaid said) {
        return Text.of(
                "Phase ",
                said.phase(),
                " stays shut, and everybody here is told. When it may open: ",
                type("go " + said.phase()),
                ".");
    }

    static Text answer(Cutover after, GoSaid said) {
        List<Requirement> missing =
                after.plan()
                        .phase(said.phase())
                        .map(phase -> Gates.missing(after, phase))
                        .orElse(List.of());
        return missing.isEmpty()
                ? Text.of("Phase ", said.phase(), " has its go.")
                : Text.of(
                        "Phase ",
                        said.phase(),
                        " has its go; it still waits for ",
                        Phrases.requirements(missing),
                        ".");
    }

    /// To a button that was drawn before somebody said no-go, or before it was lifted.
    public static Text nowIs(Cutover cutover, Phase phase) {
        NoGo noGo = Gates.noGo(cutover, phase);
        return noGo == null
                ? Text.of("nobody says no-go for phase ", phase.id(), " now.")
                : Text.of("phase ", phase.id(), " is ", said(noGo), ".");
    }
}
