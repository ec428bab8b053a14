package dev.cutover.bot.probes.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dev.cutover.bot.probes.bench.Targets.Noted;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two hundred health checks every two seconds, ten of which hang until their timeout of five: as
/// the bot asks them, beside a bare loop with the same client, and the blackbox exporter where it
/// is installed, one after the other and again. Prints what each costs of the processor, how late
/// the questions reach the healthy targets, and how busy the machine was. Runs on Linux.
class ProbeBench {

    private static final int TARGETS = 200;
    private static final int HANGING = 10;
    private static final int ROUNDS = Integer.getInteger("cutover.rounds", 3);

    /// What is asked last is answered before the run is ended.
    private static final Duration LAST_ANSWERS = Duration.ofMillis(500);

    /// 24,000 questions each: what is compiled meanwhile is no cost of a night.
    private static final Load WARM_UP = new Load(TARGETS, 0, Duration.ofMillis(250), 120, 0);

    /// Half a minute, behind two times that fill all places of those that hang.
    private static final Load WITH_HANGING =
            new Load(TARGETS, HANGING, Duration.ofSeconds(2), 18, 3);

    private static final Load HEALTHY = new Load(TARGETS, 0, Duration.ofSeconds(2), 18, 3);

    private final OperatingSystemMXBean system =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @TempDir private Path folder;

    @Test
    void probesAreComparedWithABareLoopAndTheBlackboxExporter() throws Exception {
        try (TargetProcess targets = TargetProcess.start(TARGETS);
                OurWay ours = new OurWay(targets);
                BareLoop bare = new BareLoop(targets)) {
            Optional<Blackbox> blackbox = Blackbox.start(targets, folder);
            if (blackbox.isEmpty()) {
                System.out.println("blackbox_exporter is not installed, so it is left out.");
            }
            try {
                List<Way> ways = new ArrayList<>(List.of(ours, bare));
                blackbox.ifPresent(ways::add);
                compare(ways, targets);
            } finally {
                blackbox.ifPresent(Blackbox::close);
            }
        }
    }

    private void compare(List<Way> ways, TargetProcess targets) throws Exception {
        for (Way way : ways) {
            run(way, WARM_UP, targets);
        }
        Map<Way, List<Figures>> hanging = new LinkedHashMap<>();
        Map<Way, List<Figures>> healthy = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Way way : ways) {
                add(hanging, way, run(way, WITH_HANGING, targets));
            }
        }
        for (Way way : ways) {
            add(healthy, way, run(way, HEALTHY, targets));
        }
        System.out.printf(
                Locale.ROOT,
                "%n| %d every %d s, %d hang | CPU s for 1,000 | p50 late | p99 late | most | healthy asked | load |%n",
                TARGETS,
                WITH_HANGING.every().toSeconds(),
                HANGING);
        System.out.printf("|---|---|---|---|---|---|---|%n");
        hanging.forEach((way, runs) -> System.out.println(Figures.row(way.name(), runs)));
        healthy.forEach(
                (way, runs) -> System.out.println(Figures.row(way.name() + ", none hangs", runs)));
        ratios(hanging);
    }

    private static void add(Map<Way, List<Figures>> all, Way way, Figures one) {
        System.out.println(Figures.row(way.name(), List.of(one)));
        all.computeIfAbsent(way, _ -> new ArrayList<>()).add(one);
    }

    private static void ratios(Map<Way, List<Figures>> all) {
        List<Map.Entry<Way, List<Figures>>> ways = List.copyOf(all.entrySet());
        double ours = Figures.median(ways.getFirst().getValue(), Figures::cpu);
        for (Map.Entry<Way, List<Figures>> other : ways.subList(1, ways.size())) {
            System.out.printf(
                    Locale.ROOT,
                    "CPU of the bot to %s: %.2f%n",
                    other.getKey().name(),
                    ours / Figures.median(other.getValue(), Figures::cpu));
        }
        System.out.printf("(%d cores)%n%n", Runtime.getRuntime().availableProcessors());
    }

    private Figures run(Way way, Load load, TargetProcess targets) throws Exception {
        targets.report();
        long start = System.nanoTime();
        long from = start + load.measuredFrom().toNanos();
        long to = start + load.measuredTo().toNanos();
        way.begin(load, start);
        sleepUntil(from);
        long here = system.getProcessCpuTime();
        double beside = way.cpuBeside();
        sleepUntil(to);
        double tookHere = (system.getProcessCpuTime() - here) / 1e9;
        double tookBeside = way.cpuBeside() - beside;
        double machine = system.getSystemLoadAverage();
        Thread.sleep(LAST_ANSWERS.toMillis());
        assertThat(way.wrong()).as("wrong answers of %s", way.name()).isZero();
        way.end();
        List<Noted> measured =
                targets.report().stream()
                        .filter(noted -> noted.planned() >= from && noted.planned() < to)
                        .toList();
        return Figures.of(measured, tookHere, tookBeside, load.plannedHealthy(), machine);
    }

    private static void sleepUntil(long nanos) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(nanos - System.nanoTime());
    }
}
