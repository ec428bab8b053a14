package dev.cutover.commands.views;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.kit.Story;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;

/// Messages as people read them.
final class Seen {

    private Seen() {}

    static AbstractStringAssert<?> assertSeen(Message message) {
        return assertThat(plain(message));
    }

    static String plain(Message message) {
        return new PlainText(ZoneOffset.UTC).of(message);
    }

    /// The first two phases of a plan, one below the other.
    static Message both(Story story) {
        return new Message(
                story.cutover().plan().phases().stream()
                        .limit(2)
                        .map(phase -> new PhaseView(story.cutover(), phase).message())
                        .flatMap(message -> Stream.of(message.blocks()))
                        .flatMap(blocks -> blocks.stream())
                        .toList());
    }
}
