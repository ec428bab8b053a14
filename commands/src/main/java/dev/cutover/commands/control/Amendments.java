package dev.cutover.commands.control;

import dev.cutover.commands.AmendRules;
import dev.cutover.commands.Cause;
import dev.cutover.commands.Course.Stage;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Difference;
import dev.cutover.commands.Edition;
import dev.cutover.commands.Refusal;
import dev.cutover.commands.RunCommand.Amend;
import dev.cutover.commands.journal.Fingerprint;
import dev.cutover.commands.views.DifferenceView;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.AmendWords;
import dev.cutover.commands.words.RefusalWords;
import dev.cutover.commands.words.RunWords;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Finding;
import dev.cutover.plans.amend.FreshErrors;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Brings a changed plan into a cutover that runs: first its difference is shown, and what was
/// shown is what happens when somebody confirms it.
record Amendments(Runs runs, PlanShelf shelf) {

    private static final int CODE = 8;

    /// What came of reading the file again.
    private sealed interface Looked {

        record No(Text why) implements Looked {}

        /// @param code stands for the text, and for all that it would do
        record Shown(
                String name, Edition edition, Difference difference, String code, Message message)
                implements Looked {}
    }

    Answer show(Run run, @Nullable String plan) {
        return switch (look(run, plan)) {
            case Looked.No(Text why) -> Answers.refused(why, run.cutover().seq());
            case Looked.Shown shown -> Answers.shown(run, shown.message);
        };
    }

    /// @param given the code, and perhaps the plan's name behind it
    Answer confirm(Run run, String given, Cause cause) {
        Optional<Outcome> earlier = run.earlier(cause);
        if (earlier.isPresent()) {
            return Answers.of(run, earlier.get());
        }
        String[] words = given.strip().split("\\s+", 2);
        return switch (look(run, words.length > 1 ? words[1] : null)) {
            case Looked.No(Text why) -> Answers.refused(why, run.cutover().seq());
            case Looked.Shown shown when shown.code.equalsIgnoreCase(words[0]) ->
                    amended(run, shown, cause);
            case Looked.Shown shown -> another(run, shown.message);
        };
    }

    /// Between the look and the decision somebody may have done something that it rests on.
    private Answer amended(Run run, Looked.Shown shown, Cause cause) {
        Outcome outcome = run.decide(new Amend(shown.name, shown.edition, shown.difference), cause);
        return outcome instanceof Outcome.Refused(Refusal.NotAsShown _, long _)
                        && look(run, shown.name) instanceof Looked.Shown now
                ? another(run, now.message)
                : Answers.of(run, outcome);
    }

    private static Answer another(Run run, Message now) {
        return new Answer(
                false, DifferenceView.below(AmendWords.anotherNow(), now), run.cutover().seq());
    }

    private Looked look(Run run, @Nullable String plan) {
        Cutover cutover = run.cutover();
        if (cutover.course().stage() instanceof Stage.Closed closed) {
            return new Looked.No(RefusalWords.of(new Refusal.AlreadyClosed(closed)));
        }
        String inForce = cutover.course().planName().orElse("");
        String name = plan == null ? inForce : plan;
        Optional<String> text;
        try {
            text = shelf.text(name);
        } catch (PlanShelf.UnreadablePlan unreadable) {
            return new Looked.No(Text.of(String.valueOf(unreadable.getMessage())));
        }
        return text.map(found -> look(run, cutover, name, found, name.equals(inForce)))
                .orElseGet(() -> new Looked.No(RunWords.noSuchPlan(name, shelf.names())));
    }

    private Looked look(Run run, Cutover cutover, String name, String text, boolean inForce) {
        String before = run.planText();
        if (text.equals(before)) {
            return new Looked.No(AmendWords.same(name));
        }
        Edition edition = runs.edition(text);
        if (edition.plan().phases().isEmpty()) {
            return new Looked.No(AmendWords.noPlan(name));
        }
        List<Finding> errors =
                FreshErrors.in(cutover.plan().findings(), before, edition.plan().findings(), text);
        if (!errors.isEmpty()) {
            return new Looked.No(AmendWords.errors(name, errors));
        }
        Difference difference = Difference.of(cutover, name, edition);
        return AmendRules.forbidden(difference)
                .<Looked>map(refusal -> new Looked.No(RefusalWords.of(refusal)))
                .orElseGet(() -> shown(cutover, edition, difference, inForce));
    }

    private static Looked shown(
            Cutover cutover, Edition edition, Difference difference, boolean inForce) {
        String name = difference.event().plan();
        DifferenceView view = new DifferenceView(cutover, difference);
        String code =
                Fingerprint.of(edition.fingerprint() + "\n" + name + "\n" + view.inFull())
                        .substring(0, CODE);
        return new Looked.Shown(
                name, edition, difference, code, view.message(inForce ? code : code + " " + name));
    }
}
