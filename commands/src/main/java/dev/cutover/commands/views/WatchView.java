package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.ProbeEvent.WatchBegun;
import dev.cutover.commands.ProbeId;
import dev.cutover.commands.WatchState;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.ProbeWords;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What everybody is told of a watch that is or was not good: one message, edited in place. It says
/// nothing that changes by the mere passing of time.
record WatchView(Cutover cutover, PlannedProbe planned, WatchState watch) {

    private static final String KEY = "watch:";

    String key() {
        return KEY + watch.begun();
    }

    static boolean isKey(String key) {
        return key.startsWith(KEY);
    }

    /// What its message says when the plan has it no more, it began anew or was taken back.
    ///
    /// @param entries all of the cutover, where the name of what was watched is found
    static Message over(Plan everPlanned, List<Entry> entries, String key) {
        long begun = Long.parseLong(key.substring(KEY.length()));
        Text name =
                entries.stream()
                        .filter(entry -> entry.seq() == begun)
                        .flatMap(entry ->
                                entry.event() instanceof WatchBegun(ProbeId probe)
                                        ? Stream.of(ProbeWords.named(everPlanned, probe))
                                        : Stream.empty())
                        .findFirst()
                        .orElse(Text.of("This check"));
        return Message.of(
                new Message.Items(
                        List.of(new Item(Shape.SKIPPED, ProbeWords.watchOver(name), null))));
    }

    Message message() {
        Readings readings = new Readings(cutover, planned);
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Message.Items(
                        List.of(
                                new Item(
                                        readings.shape(),
                                        Text.of(ProbeWords.named(planned), " · ", told()),
                                        null))));
        if (watch.running() && watch.troubled()) {
            blocks.add(new Message.Paragraph(next()));
            blocks.add(
                    new Message.Buttons(
                            List.of(
                                    Buttons.measuring(
                                            cutover,
                                            Press.PROBE,
                                            planned.name(),
                                            "Measure now",
                                            Message.Style.PLAIN,
                                            "Measure " + planned.name() + " now"))));
        }
        return new Message(blocks);
    }

    /// What is seen later does not belong here: it would edit the message with each reading.
    private Text told() {
        if (watch.verdict() != null) {
            return Text.of("the watch ended: ", ProbeWords.verdict(watch.verdict()));
        }
        return Text.of(
                Readings.word(watch.standing().state()),
                watch.standing().since() == null
                        ? Text.EMPTY
                        : Text.of(" since ", watch.standing().since()),
                watch.shown().isEmpty() ? "" : ", saw " + watch.shown());
    }

    private Text next() {
        return Text.of(
                "Next: look at it; ",
                Phrases.type("probe " + planned.name()),
                " measures it again, ",
                Phrases.type("expect-down 10 WHY"),
                " if it is meant to be down.");
    }
}
