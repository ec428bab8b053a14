package dev.cutover.bot.probes.bench;

import dev.cutover.bot.probes.bench.Targets.Noted;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// What one run came to.
///
/// @param cpu seconds of processor for 1,000 questions
/// @param driver the same, of what only asks the one that asks; 0 for none
/// @param late milliseconds of the healthy targets, sorted
/// @param load of the machine
@SuppressWarnings("ArrayRecordComponent")
record Figures(double cpu, double driver, double[] late, int planned, double load) {

    static Figures of(
            List<Noted> measured, double here, double beside, int planned, double machine) {
        double thousands = measured.size() / 1000.0;
        double[] late =
                measured.stream()
                        .filter(Noted::isHealthy)
                        .mapToDouble(noted -> noted.late() / 1e6)
                        .sorted()
                        .toArray();
        return beside > 0
                ? new Figures(beside / thousands, here / thousands, late, planned, machine)
                : new Figures(here / thousands, 0, late, planned, machine);
    }

    double at(double share) {
        return late[(int) Math.min(late.length - 1, Math.round(late.length * share))];
    }

    static double median(List<Figures> runs, ToDoubleFunction<Figures> what) {
        double[] all = runs.stream().mapToDouble(what).sorted().toArray();
        return all[all.length / 2];
    }

    static String row(String name, List<Figures> runs) {
        double driver = median(runs, Figures::driver);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f%s | %.1f ms | %.1f ms | %.0f ms | %,d of %,d | %.1f |",
                name,
                median(runs, Figures::cpu),
                driver > 0 ? String.format(Locale.ROOT, " (+ %.2f)", driver) : "",
                median(runs, run -> run.at(0.5)),
                median(runs, run -> run.at(0.99)),
                median(runs, run -> run.at(1)),
                runs.stream().mapToInt(run -> run.late().length).sum(),
                runs.stream().mapToInt(Figures::planned).sum(),
                median(runs, Figures::load));
    }
}
