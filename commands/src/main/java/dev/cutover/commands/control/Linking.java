package dev.cutover.commands.control;

import dev.cutover.commands.Cause;
import dev.cutover.commands.PeopleCommand.Recognize;
import dev.cutover.commands.PeopleEvent;
import dev.cutover.commands.PeopleEvent.AccountUnlinked;
import dev.cutover.commands.PeopleEvent.AccountsLinked;
import dev.cutover.commands.Person;
import dev.cutover.commands.control.Codes.Redeemed;
import dev.cutover.commands.grammar.Request;
import dev.cutover.commands.grammar.Request.Link;
import dev.cutover.commands.grammar.Request.Unlink;
import dev.cutover.commands.journal.JournalUnavailable;
import dev.cutover.commands.journal.PeopleBook;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.MirrorWords;
import dev.cutover.commands.words.PeopleWords;
import dev.cutover.commands.words.RunWords;
import dev.cutover.commands.words.Text;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes one person of several accounts. The book knows it for good; a cutover learns it when it is
/// made so, and else when one of them speaks to it.
record Linking(Runs runs, PeopleBook book, Codes<Person> codes) {

    private static final Logger LOG = LoggerFactory.getLogger(Linking.class);

    /// @param seq the last entry of the channel's cutover
    Answer answer(Request.Linking asked, Cause cause, long seq) {
        return switch (asked) {
            case Link(@Nullable String code) when code == null -> code(cause.person(), seq);
            case Link(String code) -> link(code, cause, seq);
            case Unlink _ -> unlink(cause.person(), seq);
        };
    }

    private Answer code(Person by, long seq) {
        Text code = PeopleWords.code(codes.issue(by), book.links().accounts(by));
        return new Answer(true, Message.of(code), seq, true);
    }

    private Answer link(String code, Cause cause, long seq) {
        return switch (codes.redeem(code, cause)) {
            case Redeemed.Good<Person>(Person other) when other.equals(cause.person()) ->
                    new Answer(
                            false, Message.of(PeopleWords.ownCode(codes.issue(other))), seq, true);
            case Redeemed.Good<Person>(Person other) -> link(other, cause.person(), seq);
            case Redeemed.Wrong<Person> _ -> Answers.refused(PeopleWords.wrongCode(), seq);
            case Redeemed.TooOften<Person> _ -> Answers.refused(MirrorWords.tooManyTries(), seq);
        };
    }

    private Answer link(Person other, Person by, long seq) {
        List<Person> accounts;
        // What it says is so until it is written: else one of two links at once would be lost.
        synchronized (book) {
            if (book.links().same(other, by)) {
                return done(PeopleWords.alreadyOne(book.links().accounts(by)), seq);
            }
            accounts = book.links().together(other, by);
            if (!written(new AccountsLinked(accounts))) {
                return Answers.refused(RunWords.notSaved(), seq);
            }
        }
        recognize(by);
        return done(PeopleWords.linked(accounts), seq);
    }

    private Answer unlink(Person by, long seq) {
        synchronized (book) {
            if (book.links().accounts(by).size() == 1) {
                return Answers.refused(PeopleWords.notLinked(), seq);
            }
            if (!written(new AccountUnlinked(by))) {
                return Answers.refused(RunWords.notSaved(), seq);
            }
        }
        recognize(by);
        return done(PeopleWords.unlinked(), seq);
    }

    private boolean written(PeopleEvent event) {
        try {
            book.write(event);
            return true;
        } catch (JournalUnavailable failure) {
            LOG.error("The list of people could not be written", failure);
            return false;
        }
    }

    private void recognize(Person by) {
        runs.running(_ -> true).forEach(run -> recognize(run, by));
    }

    /// Before somebody does or sees something in a cutover. One that cannot be told now is told at
    /// the next time.
    void recognize(Run run, Person by) {
        List<Person> accounts = book.links().accounts(by);
        List<Person> known = run.cutover().audience().links().accounts(by);
        if (!known.equals(accounts)
                && !run.cutover().closed()
                && !Set.copyOf(known).equals(Set.copyOf(accounts))) {
            run.decide(new Recognize(by, accounts), new Cause(by, null));
        }
    }

    private static Answer done(Text text, long seq) {
        return new Answer(true, Message.of(text), seq);
    }
}
