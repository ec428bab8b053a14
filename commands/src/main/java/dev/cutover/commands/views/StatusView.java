package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.NotifyEvent.StatusTold;
import dev.cutover.commands.Place;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Postings.Posting;
import dev.cutover.commands.words.SummaryWords;
import dev.cutover.commands.words.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How things stand, as a channel that asked for it is told at fixed times: a message where
/// something moved, else the last one edited.
record StatusView(Cutover cutover, List<Entry> entries, Place place) {

    private static final String STATUS = "status:";

    /// One message that stands there.
    private record Told(Instant at, StatusTold status) {}

    /// @param posted the keys of what is posted
    /// @param room so many more messages may be posted; where there is none, the last that is
    ///   posted shows the newest
    Stream<Posting> postings(Set<String> posted, long room) {
        TreeMap<Integer, Told> newest = new TreeMap<>();
        long left = room;
        for (Entry entry : entries) {
            if (entry.event() instanceof StatusTold told && told.place().equals(place)) {
                boolean fits = newest.containsKey(told.number()) || posted.contains(key(told));
                if (!fits && left > 0) {
                    left--;
                    fits = true;
                }
                if (fits) {
                    newest.put(told.number(), new Told(entry.at(), told));
                } else if (!newest.isEmpty()) {
                    newest.put(newest.lastKey(), new Told(entry.at(), told));
                }
            }
        }
        return newest.entrySet().stream()
                .map(one -> new Posting(STATUS + one.getKey(), message(one.getValue()), false));
    }

    private static String key(StatusTold told) {
        return STATUS + told.number();
    }

    private Message message(Told told) {
        List<Block> blocks = new ArrayList<>();
        List<Text> lines = SummaryWords.inShort(cutover.everPlanned(), told.status().summary());
        blocks.add(
                new Message.Paragraph(
                        Text.of(
                                Rehearsing.title(cutover),
                                Text.strong("Status at "),
                                new Text.Day(told.at()),
                                ": ",
                                lines.getFirst())));
        lines.stream().skip(1).forEach(line -> blocks.add(new Message.Paragraph(line)));
        Instant ends = told.status().ends();
        if (ends != null) {
            blocks.add(
                    new Message.Paragraph(
                            Text.of(
                                    "If it goes on like this, it ends at ",
                                    new Text.Day(ends),
                                    ".")));
        }
        return new Message(blocks);
    }
}
