package dev.cutover.bot.local;

import dev.cutover.bot.local.Content.Shown;
import dev.cutover.bot.local.Content.Talk;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Header;
import dev.cutover.commands.views.Message.Progress;
import dev.cutover.commands.words.Text;
import java.util.List;

/// A pinned message in two parts: what is seen of it when it is folded, and the rest.
record Pin(Text title, Text state, List<Block> rest) {

    static Pin of(Post post) {
        return switch (post.content()) {
            case Talk(String text) -> new Pin(Text.of(text), Text.EMPTY, List.of());
            case Shown(var message) -> of(message.blocks());
        };
    }

    private static Pin of(List<Block> blocks) {
        Text state = Text.EMPTY;
        for (Block block : blocks) {
            if (block instanceof Progress(int _, int _, Text label)) {
                state = label;
            }
        }
        return !blocks.isEmpty() && blocks.getFirst() instanceof Header(Text title)
                ? new Pin(title, state, blocks.subList(1, blocks.size()))
                : new Pin(Text.of("Pinned message"), state, blocks);
    }
}
