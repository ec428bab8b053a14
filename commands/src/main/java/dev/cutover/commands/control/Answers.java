package dev.cutover.commands.control;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Refusal;
import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.grammar.Grammar;
import dev.cutover.commands.grammar.Verb;
import dev.cutover.commands.grammar.Verbs;
import dev.cutover.commands.views.HelpView;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.AnswerWords;
import dev.cutover.commands.words.MisreadingWords;
import dev.cutover.commands.words.RefusalWords;
import dev.cutover.commands.words.RunWords;
import dev.cutover.commands.words.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What became of something, as the answer that a person gets.
final class Answers {

    private Answers() {}

    static Answer of(Run run, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(List<Entry> entries, Cutover after) ->
                    new Answer(
                            true,
                            Message.of(new AnswerWords(after, record(run, entries)).of(entries)),
                            after.seq());
            case Outcome.Refused(Refusal refusal, long seq) ->
                    refused(RefusalWords.of(refusal), seq);
            case Outcome.NotSaved(long seq) -> refused(RunWords.notSaved(), seq);
        };
    }

    /// Only what was taken back has to be looked up.
    private static List<Entry> record(Run run, List<Entry> entries) {
        boolean undone = entries.stream().anyMatch(entry -> entry.event() instanceof ActionUndone);
        return undone ? run.entries() : List.of();
    }

    static Answer refused(Text why, long seq) {
        return new Answer(false, Message.of(why), seq);
    }

    static Answer shown(Run run, Message message) {
        return new Answer(true, message, run.cutover().seq());
    }

    static Answer help(@Nullable String word, long seq) {
        if (word == null) {
            return new Answer(true, HelpView.all(), seq);
        }
        Optional<Verb> verb = Verbs.named(word.strip());
        return verb.map(known -> new Answer(true, HelpView.one(known), seq))
                .orElseGet(() -> refused(MisreadingWords.of(Grammar.unknown(word)), seq));
    }
}
