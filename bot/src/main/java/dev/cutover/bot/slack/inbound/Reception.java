package dev.cutover.bot.slack.inbound;

import dev.cutover.bot.answers.Patience;
import dev.cutover.bot.answers.Patience.Found;
import dev.cutover.bot.answers.Sentences;
import dev.cutover.bot.slack.guard.Replays;
import dev.cutover.bot.slack.inbound.Inbound.Anywhere;
import dev.cutover.bot.slack.inbound.Inbound.Gone;
import dev.cutover.bot.slack.inbound.Inbound.HomeOpened;
import dev.cutover.bot.slack.inbound.Inbound.Mentioned;
import dev.cutover.bot.slack.inbound.Inbound.OnMessage;
import dev.cutover.bot.slack.inbound.Inbound.Pressed;
import dev.cutover.bot.slack.inbound.Inbound.Submitted;
import dev.cutover.bot.slack.inbound.Inbound.Typed;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.control.Conversation;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.grammar.ButtonAction;
import dev.cutover.commands.views.Message;
import java.time.InstantSource;
import java.util.function.Consumer;

/// Where everything from Slack arrives, whichever way it came: it is carried out, it is on disk,
/// and then Slack is told; what takes too long is acknowledged meanwhile. Nothing is asked of Slack
/// on this way. Thread-safe.
public final class Reception {

    /// Characters of a command.
    private static final int LONGEST_TEXT = 10_000;

    private final Behind behind;
    private final Telling telling;
    private final Patience patience;
    private final InstantSource clock;
    private final Replays replays = new Replays();

    /// Who does what comes in.
    ///
    /// @param repaint looks whether the messages of a cutover show what is so, given its id
    /// @param gone hears of workspaces that took the bot out
    public record Behind(
            Conversation conversation,
            Surfaces surfaces,
            Consumer<String> repaint,
            Consumer<String> gone) {}

    public Reception(Behind behind, Telling telling, Patience patience, InstantSource clock) {
        this.behind = behind;
        this.telling = telling;
        this.patience = patience;
        this.clock = clock;
    }

    /// What was delivered before is answered as before, and nothing follows from it.
    ///
    /// @param early takes the acknowledgement at once, on another thread, where what is to be done
    ///   takes too long; what is returned then says that it is sent
    public Ack receive(Inbound inbound, Consumer<Ack> early) {
        boolean first = replays.isFirst(inbound.interaction(), clock.instant());
        Ack ack = ack(inbound, early);
        return first ? ack : ack.alone();
    }

    private Ack ack(Inbound inbound, Consumer<Ack> early) {
        return switch (inbound) {
            case Typed typed -> behind.surfaces().typed(typed).orElseGet(() -> typed(typed, early));
            case Pressed pressed ->
                    behind.surfaces().pressed(pressed).orElseGet(() -> pressed(pressed, early));
            case Mentioned mentioned -> mentioned(mentioned, early);
            case Submitted submitted -> behind.surfaces().submitted(submitted);
            case OnMessage onMessage -> behind.surfaces().onMessage(onMessage);
            case Anywhere anywhere -> behind.surfaces().anywhere(anywhere);
            case HomeOpened opened -> behind.surfaces().homeOpened(opened);
            case Gone(String team, var _, var _) -> Ack.empty(() -> behind.gone().accept(team));
        };
    }

    /// The answer is in the acknowledgement itself.
    private Ack typed(Typed typed, Consumer<Ack> early) {
        if (typed.text().length() > LONGEST_TEXT) {
            return Ack.of(telling.json(Sentences.tooLong(LONGEST_TEXT)));
        }
        Said said = new Said(typed.place().place(), typed.by(), typed.interaction(), typed.text());
        Found found =
                patience.askHere(
                        () -> behind.conversation().said(said),
                        () -> early.accept(Ack.of(telling.json(Sentences.working()))));
        Message message = found.answer().message();
        return found.late()
                ? Ack.empty(() -> telling.privately(typed, message)).asSent()
                : Ack.of(telling.json(message));
    }

    /// The acknowledgement of a press says nothing; what is to be said comes behind it.
    private Ack pressed(Pressed pressed, Consumer<Ack> early) {
        Conversation.Pressed press =
                new Conversation.Pressed(
                        pressed.place().place(),
                        pressed.by(),
                        pressed.interaction(),
                        pressed.action());
        Found found =
                patience.askHere(
                        () -> behind.conversation().pressed(press), () -> early.accept(Ack.EMPTY));
        Ack ack =
                isSeen(pressed, found.answer())
                        ? Ack.EMPTY
                        : Ack.empty(() -> tell(pressed, found.answer()));
        return found.late() ? ack.asSent() : ack;
    }

    private void tell(Pressed pressed, Answer answer) {
        telling.privately(pressed, answer.message());
        if (!answer.ok()) {
            ButtonAction.parse(pressed.action())
                    .ifPresent(action -> behind.repaint().accept(action.run()));
        }
    }

    /// Few messages: where everybody sees the message change, nobody is told that it does.
    private static boolean isSeen(Pressed pressed, Answer answer) {
        return answer.ok()
                && !pressed.spot().ephemeral()
                && !pressed.spot().message().isEmpty()
                && ButtonAction.parse(pressed.action())
                        .map(action -> action.press().isSeen())
                        .orElse(false);
    }

    /// An event's acknowledgement says nothing; the answer goes below what was written.
    private Ack mentioned(Mentioned mentioned, Consumer<Ack> early) {
        Said said =
                new Said(
                        mentioned.place().place(),
                        mentioned.by(),
                        mentioned.interaction(),
                        mentioned.text());
        if (said.text().length() > LONGEST_TEXT) {
            return Ack.empty(() -> telling.below(mentioned, Sentences.tooLong(LONGEST_TEXT)));
        }
        Found found =
                patience.askHere(
                        () -> behind.conversation().said(said), () -> early.accept(Ack.EMPTY));
        Ack ack = Ack.empty(() -> telling.answer(mentioned, found.answer()));
        return found.late() ? ack.asSent() : ack;
    }
}
