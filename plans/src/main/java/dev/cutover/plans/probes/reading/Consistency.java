package dev.cutover.plans.probes.reading;

import dev.cutover.plans.probes.Comparison;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.Subject;
import dev.cutover.plans.probes.Target;
import dev.cutover.plans.probes.Timing;
import dev.cutover.plans.probes.Unit;
import dev.cutover.plans.probes.Value;
import dev.cutover.plans.probes.Value.Amount;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What is right line by line, and does not go together.
final class Consistency {

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

    private Consistency() {}

    static void check(Probe probe) {
        downtime(probe);
        switch (probe.target()) {
            case Target.Http http -> request(http, probe.timing());
            case Target.Prom(var _, var _, var scale) -> {
                if (scale == null) {
                    noShares(probe, "add “as ratio” (0.8) or “as percent” (80) behind its name");
                }
            }
            case Target.Ask _ -> answeredOnce(probe);
            case Target.Tcp _, Target.Tls _, Target.Dns _, Target.Sql _, Target.Push _ ->
                    noShares(probe, "write the number that is measured");
            case Target.Run _ -> noShares(probe, "write the number that is measured");
        }
    }

    private static void downtime(Probe probe) {
        if (probe.downtime() && !probe.isWatch()) {
            throw new WrongLine(
                    "“downtime” counts how long a watch saw something fail, and this probe watches nothing.",
                    "Add a line such as “every 30s for 60m”, or take “downtime” out.");
        }
    }

    private static void request(Target.Http http, Timing timing) {
        boolean once = timing instanceof Timing.Gate(Timing.Poll poll) && poll == null;
        if (CHANGING.contains(http.method()) && !once) {
            throw new WrongLine(
                    "%s may not be repeated: it changes the system.".formatted(http.method()),
                    "Take “every”, “at” or “within” out, and watch with a GET in a second probe.");
        }
        if (http.body() != null) {
            Secrets.checked(http.body());
        }
    }

    private static void answeredOnce(Probe probe) {
        noShares(probe, "write the number that is typed");
        if (probe.timing() instanceof Timing.Gate(Timing.Poll poll) && poll != null) {
            throw new WrongLine(
                    "A person is asked once, and not again and again.", "Take “within” out.");
        }
    }

    private static void noShares(Probe probe, String instead) {
        Stream.concat(probe.expected().stream(), probe.warned().stream())
                .flatMap(condition -> condition.either().stream())
                .filter(Consistency::isShare)
                .findFirst()
                .ifPresent(comparison -> {
                    throw new WrongLine(
                            "A %% in “%s” needs the scale of the value."
                                    .formatted(comparison.source()),
                            capital(instead) + ".");
                });
    }

    private static boolean isShare(Comparison comparison) {
        Value value = comparison.value();
        return value != null && comparison.subject() != Subject.STATUS && shares(value);
    }

    private static boolean shares(Value value) {
        return switch (value) {
            case Amount amount -> amount.unit() == Unit.PERCENT;
            case Value.OneOf(List<Value> values) -> values.stream().anyMatch(Consistency::shares);
            case Value.Baseline _, Value.Text _, Value.Word _, Value.StatusClass _ -> false;
            case Value.Regex _ -> false;
        };
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
