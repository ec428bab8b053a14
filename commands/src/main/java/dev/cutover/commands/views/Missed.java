package dev.cutover.commands.views;

import dev.cutover.commands.Cause;
import dev.cutover.commands.ChatEvent;
import dev.cutover.commands.ChatEvent.ChannelCaughtUp;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Mirror;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.Purpose;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Postings.Posting;
import dev.cutover.commands.words.EventWords;
import dev.cutover.commands.words.ShownWords;
import dev.cutover.commands.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a channel missed while it could not be reached.
///
/// @param since the last entry of which it is known that it was told, 0 where nobody knows
public record Missed(Postings postings, long since) {

    /// So many lines of what is over are worth reading afterwards.
    private static final int LINES = 10;

    /// In one message; it says nothing that an edit or a message still to come says.
    public Message message() {
        long toldUpTo = toldUpTo();
        List<Entry> missed =
                postings.entries().stream()
                        .filter(entry -> entry.seq() > toldUpTo)
                        .filter(entry -> entry.seq() <= cutover().seq())
                        .filter(entry -> !(entry.event() instanceof ChatEvent))
                        .toList();
        List<Text> over = over(missed);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message.Paragraph(words(missed.size(), !over.isEmpty())));
        over.stream()
                .skip(Math.max(0, over.size() - LINES))
                .forEach(line -> blocks.add(new Message.Paragraph(line)));
        return new Message(blocks);
    }

    private Text words(int entries, boolean over) {
        return purpose() == null
                ? ShownWords.away(entries, over)
                : ShownWords.awayFrom(cutover().home(), entries, over);
    }

    /// What was worth a message of its own at the time.
    private List<Text> over(List<Entry> missed) {
        EventWords words = new EventWords(cutover().everPlanned(), postings.entries());
        Endings endings = new Endings(postings.entries());
        List<String> afterwards = afterwards();
        return missed.stream()
                .filter(entry -> Routing.says(purpose(), entry.event()))
                .filter(entry -> !postings.posted(Postings.key(entry)) && !endings.undone(entry))
                .filter(entry -> !Lasting.is(cutover(), entry))
                .filter(entry -> !afterwards.contains(Postings.key(entry)))
                .map(entry -> Text.of(entry.at(), " ", words.of(entry)))
                .toList();
    }

    /// The keys of what still stands in the channel once that was told.
    public List<String> afterwards() {
        ChannelCaughtUp told = new ChannelCaughtUp(place(), "", cutover().seq());
        Cutover then =
                cutover()
                        .evolve(
                                cutover()
                                        .entries(
                                                List.of(told),
                                                new Cause(Person.BOT, null),
                                                postings.entries().getLast().at()));
        return new Postings(then, postings.entries(), place())
                .all().stream().map(Posting::key).toList();
    }

    /// The last entry that any of its threads tells of.
    private long toldUpTo() {
        return Math.max(
                Math.max(since, cutover().notToldUpTo(place())),
                cutover().posts().told().entrySet().stream()
                        .filter(told -> told.getKey().place().equals(place()))
                        .mapToLong(Map.Entry::getValue)
                        .max()
                        .orElse(0));
    }

    private @Nullable Purpose purpose() {
        return cutover().audience().mirrors().at(place()).map(Mirror::purpose).orElse(null);
    }

    private Cutover cutover() {
        return postings.cutover();
    }

    private Place place() {
        return postings.place();
    }
}
