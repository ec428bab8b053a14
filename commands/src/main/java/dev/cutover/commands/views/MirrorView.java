package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Mirror;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Buttons;
import dev.cutover.commands.words.ShownWords;
import dev.cutover.commands.words.Text;
import java.util.ArrayList;
import java.util.List;

/// What the messages of a mirror say beside those of the channel where the cutover lives.
record MirrorView(Cutover cutover, Mirror mirror) {

    /// The key of the message with which a channel for one purpose begins.
    static final String JOINED = "joined";

    /// The board, with where it is from.
    Message board(Message board) {
        List<Block> blocks = new ArrayList<>(board.blocks());
        boolean buttons = !blocks.isEmpty() && blocks.getLast() instanceof Buttons;
        blocks.add(
                buttons ? blocks.size() - 1 : blocks.size(),
                new Message.Paragraph(ShownWords.shown(mirror, cutover.home())));
        return forIts(new Message(blocks));
    }

    /// Nothing can be pressed where people only look.
    Message forIts(Message message) {
        return mirror.acts() ? message : Bare.of(message);
    }

    Message joined() {
        return titled(ShownWords.joined(mirror, cutover.home()));
    }

    /// In place of whatever stood there, so that nobody takes it for what is so.
    Message ended(Text what, List<Entry> entries) {
        return Message.of(
                new Message.Header(what),
                new Message.Paragraph(
                        entries.stream()
                                .filter(entry -> entry.seq() == mirror.stopped())
                                .findFirst()
                                .map(entry ->
                                        ShownWords.ended(
                                                entry.at(), entry.cause().person(), cutover.home()))
                                .orElse(Text.EMPTY)));
    }

    private Message titled(Text text) {
        return Message.of(
                new Message.Header(new BoardView(cutover).title()), new Message.Paragraph(text));
    }
}
