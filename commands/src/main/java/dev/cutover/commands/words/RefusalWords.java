package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.GateRefusal;
import dev.cutover.commands.HandoverRefusal;
import dev.cutover.commands.LogBook;
import dev.cutover.commands.MirrorRefusal;
import dev.cutover.commands.NotifyRefusal;
import dev.cutover.commands.ProbeRefusal;
import dev.cutover.commands.RecordRefusal;
import dev.cutover.commands.Refusal;
import dev.cutover.commands.ScheduleRefusal;
import dev.cutover.commands.SoakRefusal;
import dev.cutover.plans.Phase;
import java.util.List;
import java.util.stream.Collectors;

/// Every refusal as a sentence: what is so, who can change it, and what to do next.
public final class RefusalWords {

    private RefusalWords() {}

    public static Text of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.AtTempo tempo -> FastWords.refused(tempo);
            case Refusal.AtRun run -> RunRefusals.of(run);
            case Refusal.AtTask task -> TaskRefusals.of(task);
            case Refusal.AtPhase phase -> of(phase);
            case Refusal.AtCriterion criterion -> of(criterion);
            case Refusal.AtLog log -> of(log);
            case Refusal.AtText text -> of(text);
            case SoakRefusal atSoak -> SoakWords.refused(atSoak);
            case GateRefusal atGate -> GateWords.refused(atGate);
            case MirrorRefusal mirroring -> MirrorWords.refused(mirroring);
            case HandoverRefusal handing -> HandoverWords.refused(handing);
            case ScheduleRefusal scheduling -> BaselineWords.refused(scheduling);
            case NotifyRefusal notifying -> NotifyWords.refused(notifying);
            case ProbeRefusal probing -> ProbingWords.refused(probing);
            case RecordRefusal filling -> RecordWords.refused(filling);
        };
    }

    private static Text of(Refusal.AtPhase refusal) {
        return switch (refusal) {
            case Refusal.NoSuchPhase(String given, var phases) -> noSuchPhase(given, phases);
            case Refusal.PhaseAlreadyOpen(Phase phase) ->
                    Text.of(
                            "Phase ",
                            phase.id(),
                            " does not wait any more. Next: ",
                            type("next"),
                            " shows what can be done.");
            case Refusal.NothingToApprove(Phase phase, var missing) ->
                    Text.of(
                            "Phase ",
                            phase.id(),
                            " waits for ",
                            Phrases.requirements(missing),
                            ", and that is not a matter of anybody's word. To open it all the same: ",
                            type("override " + phase.id() + " WHY"),
                            ".");
        };
    }

    private static Text of(Refusal.AtCriterion refusal) {
        return switch (refusal) {
            case Refusal.NoSuchCriterion(String of, int given, int count) ->
                    noSuchCriterion(of, given, count);
            case Refusal.CriteriaAlreadyMet(String of, var numbers) ->
                    Text.of(
                            numbers.isEmpty()
                                    ? "Every criterion of "
                                            + Phrases.of(of)
                                            + " that counts is met already."
                                    : (numbers.size() == 1 ? "Criterion " : "Criteria ")
                                            + Phrases.numbers(numbers)
                                            + " of "
                                            + Phrases.of(of)
                                            + (numbers.size() == 1 ? " is" : " are")
                                            + " met already.",
                            " Next: ",
                            type("next"),
                            ".");
            case Refusal.CriterionNotMet(String of, int number) ->
                    Text.of(
                            "Criterion ",
                            number,
                            " of ",
                            Phrases.of(of),
                            " is not checked off. Next: ",
                            type("check " + of + " " + number),
                            " when it is met.");
        };
    }

    private static Text of(Refusal.AtLog refusal) {
        return switch (refusal) {
            case Refusal.NoSuchIssue(int given, var open) ->
                    noSuchEntry("issue", given, open.stream().map(LogBook.Issue::number).toList());
            case Refusal.NoSuchRisk(int given, var open) ->
                    noSuchEntry("risk", given, open.stream().map(LogBook.Risk::number).toList());
            case Refusal.AlreadyClosedEntry(String what, var closing) ->
                    Text.of(
                            what,
                            " was closed at ",
                            closing.at(),
                            " by ",
                            closing.by(),
                            ": ",
                            Phrases.reason(closing.how()),
                            ". If it is back, log it anew.");
        };
    }

    private static Text of(Refusal.AtText refusal) {
        return switch (refusal) {
            case Refusal.AlreadyAttached(var text) -> LookupWords.alreadyAttached(text);
            case Refusal.IsThePlan(String name) -> LookupWords.isThePlan(name);
            case Refusal.TooManyTexts(int most) -> LookupWords.tooManyTexts(most);
            case Refusal.TextTooLong(int characters, int most) ->
                    Text.of(
                            "That text has ",
                            characters,
                            " characters; ",
                            most,
                            " are the most. Nothing was recorded. Next: shorten it, or put it into a file and name the file.");
        };
    }

    private static Text noSuchPhase(String given, List<Phase> phases) {
        String known = phases.stream().map(Phase::id).limit(20).collect(Collectors.joining(", "));
        return Text.of(
                "There is no phase ",
                Phrases.shortened(given, 40),
                ". The phases are ",
                known,
                ". Next: ",
                type("plan"),
                " shows them.");
    }

    private static Text noSuchCriterion(String of, int given, int count) {
        return count == 0
                ? Text.of(
                        "There are no criteria in ", Phrases.of(of), ". Next: ", type("next"), ".")
                : Text.of(
                        "There is no criterion ",
                        given,
                        " in ",
                        Phrases.of(of),
                        "; it has ",
                        count,
                        ".");
    }

    private static Text noSuchEntry(String what, int given, List<Integer> open) {
        return Text.of(
                "There is no ",
                what,
                " ",
                given,
                ". ",
                open.isEmpty() ? "None is open." : "Open: " + Phrases.numbers(open) + ".",
                " Next: ",
                type(what + "s"),
                " shows them all.");
    }
}
