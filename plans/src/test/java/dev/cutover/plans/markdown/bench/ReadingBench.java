package dev.cutover.plans.markdown.bench;

import dev.cutover.plans.markdown.MarkdownReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/// Reads one plan in three lengths, in turn with the bare parse of the same text by commonmark-java
/// (blocks and inlines, nothing else), and prints both medians.
///
/// The time is the processor's for this thread: what else the machine does is not counted.
class ReadingBench {

    private static final int PHASES = 12;
    private static final double MILLISECOND = 1e6;

    private record Size(int times, int warmUps, int runs) {}

    private record Medians(Size size, int length, double parser, double reader) {}

    private static final List<Size> SIZES =
            List.of(new Size(1, 600, 101), new Size(10, 30, 21), new Size(100, 3, 7));

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Parser parser = Parser.builder().build();
    private final MarkdownReader reader = new MarkdownReader();
    private long results;

    @Test
    void readingIsComparedWithABareParse() {
        List<Medians> medians = SIZES.stream().map(this::measure).toList();
        System.out.printf("%n| size | characters | parser | reader | ratio | to 1× |%n");
        System.out.printf("|---|---|---|---|---|---|%n");
        for (Medians size : medians) {
            System.out.printf(
                    Locale.ROOT,
                    "| %d× | %,d | %.1f ms | %.1f ms | %.2f | %.0f× |%n",
                    size.size().times(),
                    size.length(),
                    size.parser(),
                    size.reader(),
                    size.reader() / size.parser(),
                    size.reader() / medians.getFirst().reader());
        }
        System.out.printf("(%d results)%n%n", results);
    }

    private Medians measure(Size size) {
        String text = GeneratedPlan.of(PHASES * size.times());
        for (int run = 0; run < size.warmUps(); run++) {
            parse(text);
            read(text);
        }
        List<Long> parses = new ArrayList<>();
        List<Long> reads = new ArrayList<>();
        for (int run = 0; run < size.runs(); run++) {
            parses.add(timeOf(() -> parse(text)));
            reads.add(timeOf(() -> read(text)));
        }
        return new Medians(size, text.length(), median(parses), median(reads));
    }

    private void parse(String text) {
        results += parser.parse(text).getFirstChild() == null ? 0 : 1;
    }

    private void read(String text) {
        results += reader.read(text).phases().isEmpty() ? 0 : 1;
    }

    private long timeOf(Runnable work) {
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return threads.getCurrentThreadCpuTime() - start;
    }

    private static double median(List<Long> times) {
        Collections.sort(times);
        return times.get(times.size() / 2) / MILLISECOND;
    }
}
