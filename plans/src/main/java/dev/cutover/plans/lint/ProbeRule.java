package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import dev.cutover.plans.lint.TextLine.Kind;
import dev.cutover.plans.probes.reading.InlineProbe;
import dev.cutover.plans.probes.reading.Mistake;
import dev.cutover.plans.probes.reading.ProbeReader;
import dev.cutover.plans.probes.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class ProbeRule implements Rule {

    private static final Pattern BULLET = Pattern.compile("\\s{0,200}[-*+]\\s{1,4}(?<item>.*)");

    @Override
    public String name() {
        return "invalid-probe";
    }

    @Override
    public String looksFor() {
        return "a probe that cannot be understood or could not work";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        return Stream.concat(document.prose().flatMap(ProbeRule::inline), blocks(document))
                .flatMap(reading -> reading.mistakes().stream())
                .map(this::finding);
    }

    private Finding finding(Mistake mistake) {
        return error(mistake.line(), mistake.message(), mistake.fix());
    }

    private static Stream<Reading> inline(TextLine line) {
        Matcher item = BULLET.matcher(line.text());
        return item.matches()
                ? InlineProbe.in(item.group("item"))
                        .map(probe -> ProbeReader.inline(probe, line.number()))
                        .stream()
                : Stream.empty();
    }

    private static Stream<Reading> blocks(Document document) {
        List<Reading> readings = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (TextLine line : document.lines()) {
            if (line.isProbe() && line.kind() == Kind.CODE) {
                block.add(line.text());
            } else if (line.kind() == Kind.FENCE && line.isProbe()) {
                if (line.fence() == line.number()) {
                    block.clear();
                } else {
                    readings.add(
                            ProbeReader.block(unindented(block), line.number() - block.size()));
                }
            }
        }
        return readings.stream();
    }

    /// The fence itself may be indented, below a task.
    private static String unindented(List<String> block) {
        int margin =
                block.stream()
                        .filter(line -> !line.isBlank())
                        .mapToInt(line -> line.length() - line.stripLeading().length())
                        .min()
                        .orElse(0);
        return String.join(
                "\n",
                block.stream()
                        .map(line -> line.substring(Math.min(margin, line.length())))
                        .toList());
    }
}
