package dev.cutover.commands.views;

import dev.cutover.commands.ClockEvent.DaySummed;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.HandoverEvent.HandoverOffered;
import dev.cutover.commands.PhaseEvent.NoGoSaid;
import dev.cutover.commands.Place;
import dev.cutover.commands.Purpose;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.words.EventWords;
import dev.cutover.commands.words.GateWords;
import dev.cutover.commands.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The message that says one entry of the record, and what became of it.
///
/// @param place the channel that is meant
record Announcement(Cutover cutover, List<Entry> entries, Place place) {

    Message of(Entry entry) {
        if (entry.event() instanceof DaySummed(var summary)) {
            return new SummaryView(
                            cutover.everPlanned(),
                            summary,
                            Text.of(
                                    Rehearsing.title(cutover),
                                    "The day until ",
                                    new Text.Day(summary.to())))
                    .message(mirrorForm());
        }
        if (entry.event() instanceof HandoverOffered offered) {
            return new HandoverView(cutover, entries, entry, offered).message();
        }
        EventWords words = new EventWords(cutover.everPlanned(), entries);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message.Paragraph(Text.of(rehearsed(), words.of(entry))));
        if (undone(entry)) {
            blocks.add(new Message.Paragraph(Text.of("Taken back.")));
        }
        Optional<Entry> end = new Endings(entries).of(entry);
        end.map(ended -> Text.of(ended.at(), " ", words.of(ended), "."))
                .ifPresent(text -> blocks.add(new Message.Paragraph(text)));
        if (end.isEmpty() && !undone(entry) && entry.event() instanceof NoGoSaid noGo) {
            blocks.add(new Message.Paragraph(GateWords.stands(noGo.phase())));
        }
        return new Message(blocks);
    }

    /// Where no board stands above it, an alert says itself that it is none.
    private String rehearsed() {
        return cutover.audience()
                .mirrors()
                .at(place)
                .filter(mirror -> !mirror.whole())
                .map(_ -> Rehearsing.title(cutover))
                .orElse("");
    }

    private SummaryView.Form mirrorForm() {
        return cutover.audience()
                .mirrors()
                .at(place)
                .filter(mirror -> mirror.purpose() == Purpose.STAKEHOLDERS)
                .map(_ -> SummaryView.Form.EXECUTIVE)
                .orElse(SummaryView.Form.TECHNICAL);
    }

    private boolean undone(Entry entry) {
        return new Endings(entries).undone(entry);
    }
}
