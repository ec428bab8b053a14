package dev.cutover.commands.control;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Missing;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.Refusal;
import dev.cutover.commands.export.Format;
import dev.cutover.commands.grammar.Request.View;
import dev.cutover.commands.views.BoardView;
import dev.cutover.commands.views.ContactsView;
import dev.cutover.commands.views.HelpView;
import dev.cutover.commands.views.Looks;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.MyHandoverView;
import dev.cutover.commands.views.ProbesView;
import dev.cutover.commands.views.SuggestionsView;
import dev.cutover.commands.views.TaskCard;
import dev.cutover.commands.views.TimeView;
import dev.cutover.commands.words.RefusalWords;
import dev.cutover.commands.words.RunWords;
import org.jspecify.annotations.Nullable;

/// What somebody wants to see of a cutover.
///
/// @param here where it is told
record Glance(Run run, Person by, Place here) {

    Answer at(View view) {
        Cutover cutover = run.cutover();
        Looks looks = new Looks(cutover);
        return switch (view) {
            case View.Status _ -> shown(looks.status(here));
            case View.Board _ -> shown(new BoardView(cutover).message());
            case View.Next _ -> shown(looks.next(by));
            case View.Mine _ -> shown(looks.mine(by));
            case View.Who _ -> shown(looks.who());
            case View.Timeline(boolean whole) -> shown(looks.timeline(run.entries(), whole));
            case View.ThePlan _ -> shown(looks.plan());
            case View.Issues _ -> shown(looks.issues());
            case View.Risks _ -> shown(looks.risks());
            case View.OneTask(String task) -> card(cutover, task);
            case View.Time(@Nullable String phase) -> time(cutover, phase);
            case View.Summed(@Nullable String of, @Nullable String form) ->
                    new Summing(run).answer(of, form);
            case View.MyHandover _ ->
                    shown(new MyHandoverView(cutover, by, run.agenda(), run.now()).message());
            case View.Probes _ -> shown(new ProbesView(cutover, run.now()).message());
            case View.Proposals _ -> shown(new SuggestionsView(cutover).message());
            case View.Contacts(@Nullable String role) ->
                    shown(new ContactsView(cutover.plan().arrangements().team()).message(role));
            case View.Export(@Nullable String format) -> export(format);
            case View.Help(@Nullable String _) -> shown(HelpView.all());
        };
    }

    private Answer time(Cutover cutover, @Nullable String given) {
        TimeView view = new TimeView(cutover, run.agenda(), run.now());
        return given == null
                ? shown(view.message())
                : cutover.plan()
                        .phase(given)
                        .map(phase -> shown(view.message(phase)))
                        .orElseGet(() ->
                                Answers.refused(
                                        RefusalWords.of(
                                                new Refusal.NoSuchPhase(
                                                        given, cutover.plan().phases())),
                                        cutover.seq()));
    }

    private Answer export(@Nullable String given) {
        return Format.named(given == null ? Format.MD.word() : given)
                .map(format -> shown(Message.of(RunWords.exported(run.id(), format.word()))))
                .orElseGet(() ->
                        Answers.refused(
                                RunWords.noSuchFormat(String.valueOf(given), Format.words()),
                                run.cutover().seq()));
    }

    private Answer shown(Message message) {
        return Answers.shown(run, message);
    }

    private Answer card(Cutover cutover, String given) {
        return cutover.plan()
                .task(given)
                .map(task -> shown(new TaskCard(cutover, task).message()))
                .orElseGet(() ->
                        Answers.refused(
                                RefusalWords.of(Missing.task(cutover, given)), cutover.seq()));
    }
}
