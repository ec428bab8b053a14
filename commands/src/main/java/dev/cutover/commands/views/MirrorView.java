package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Mirror;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Buttons;
import dev.cutover.commands.views.Postings.Posting;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.ShownWords;
import dev.cutover.commands.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the messages of a mirror say beside those of the channel where the cutover lives.
record MirrorView(Cutover cutover, Mirror mirror) {

    /// The key of the message with which a channel for one purpose begins.
    static final String JOINED = "joined";

    /// As it stands where the cutover lives, made for this channel.
    Posting of(Posting own) {
        boolean board = own.key().equals(Postings.BOARD);
        Message message = board ? board(own.message()) : own.message();
        // Nothing can be pressed where people only look.
        return new Posting(own.key(), mirror.acts() ? message : Bare.of(message), own.pinned());
    }

    /// The board, with where it is from.
    private Message board(Message board) {
        List<Block> blocks = new ArrayList<>(board.blocks());
        boolean buttons = !blocks.isEmpty() && blocks.getLast() instanceof Buttons;
        blocks.add(
                buttons ? blocks.size() - 1 : blocks.size(),
                new Message.Paragraph(ShownWords.shown(mirror, cutover.home())));
        return new Message(blocks);
    }

    Posting joined() {
        return new Posting(
                JOINED, titled(title(), ShownWords.joined(mirror, cutover.home())), false);
    }

    /// What was kept up to date there says that it is not any more; announcements stay true.
    List<Posting> ended(List<Entry> entries) {
        Text words =
                entries.stream()
                        .filter(entry -> entry.seq() == mirror.stopped())
                        .findFirst()
                        .map(entry ->
                                ShownWords.ended(
                                        entry.at(), entry.cause().person(), cutover.home()))
                        .orElse(Text.EMPTY);
        Stream<Posting> anchors =
                Stream.of(Postings.BOARD, JOINED)
                        .map(key -> new Posting(key, titled(title(), words), false));
        Stream<Posting> phases =
                cutover.everPlanned().phases().stream()
                        .map(phase ->
                                new Posting(
                                        Postings.phaseKey(phase.id()),
                                        titled(Text.ofPlan(Phrases.phase(phase)), words),
                                        false));
        return Stream.concat(anchors, phases).toList();
    }

    private Text title() {
        return new BoardView(cutover).title();
    }

    private static Message titled(Text title, Text text) {
        return Message.of(new Message.Header(title), new Message.Paragraph(text));
    }
}
