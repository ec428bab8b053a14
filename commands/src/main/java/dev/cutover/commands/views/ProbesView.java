package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.DowntimeClock;
import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.Probes.Baseline;
import dev.cutover.commands.Probes.Expected;
import dev.cutover.commands.probes.Datum;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.words.Durations;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.ProbeWords;
import dev.cutover.commands.words.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Every probe with how it stands, what needs somebody first.
///
/// @param now for how long something has been down
public record ProbesView(Cutover cutover, Instant now) {

    private static final int ROWS = 40;

    public Message message() {
        List<PlannedProbe> all = PlannedProbe.all(cutover.plan()).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message.Header(Text.of("Checks")));
        if (all.isEmpty()) {
            blocks.add(new Message.Paragraph(none()));
            return new Message(blocks);
        }
        blocks.add(
                new Message.Items(
                        all.stream().sorted(urgency()).limit(ROWS).map(this::row).toList()));
        if (all.size() > ROWS) {
            blocks.add(
                    new Message.Paragraph(
                            Text.of("And ", all.size() - ROWS, " more, of which none is urgent.")));
        }
        besides(blocks);
        return new Message(blocks);
    }

    private static Text none() {
        return Text.of(
                "This plan has no check that the bot could make. Next: ",
                Phrases.type("check"),
                " shows what its own words suggest.");
    }

    private Comparator<PlannedProbe> urgency() {
        return Comparator.comparingInt(planned -> rank(new Readings(cutover, planned).shape()));
    }

    private static int rank(Shape shape) {
        return switch (shape) {
            case FAILED, BLOCKED -> 0;
            case WARNING -> 1;
            case ACTIVE -> 2;
            case OPEN, WAITING -> 3;
            case DONE, SKIPPED, NOT_APPLICABLE -> 4;
        };
    }

    private Item row(PlannedProbe planned) {
        Readings readings = new Readings(cutover, planned);
        String row = readings.row();
        return new Item(
                readings.shape(),
                Text.of(
                        ProbeWords.named(planned),
                        " · ",
                        readings.words(),
                        row.isEmpty() ? "" : " · " + row),
                null);
    }

    private void besides(List<Block> blocks) {
        @Nullable Expected expected = cutover.probes().expected();
        if (expected != null && now.isBefore(expected.until())) {
            blocks.add(
                    new Message.Paragraph(
                            Text.of(
                                    "Expected to be down until ",
                                    expected.until(),
                                    ", says ",
                                    expected.by(),
                                    ": ",
                                    expected.why())));
        }
        Duration down = new DowntimeClock(cutover).total(now);
        if (!down.isZero()) {
            blocks.add(new Message.Paragraph(Text.of("Downtime so far: ", Durations.of(down))));
        }
        cutover.probes().recorded().entrySet().stream()
                .map(ProbesView::baseline)
                .forEach(text -> blocks.add(new Message.Paragraph(text)));
    }

    private static Text baseline(Map.Entry<String, Baseline> one) {
        Baseline baseline = one.getValue();
        return Text.of(
                "Baseline ",
                one.getKey(),
                ": ",
                new Datum.Quantity(baseline.median(), baseline.of()).shown(),
                ", by ",
                baseline.by(),
                " at ",
                baseline.at());
    }
}
