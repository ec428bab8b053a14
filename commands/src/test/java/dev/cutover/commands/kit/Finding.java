package dev.cutover.commands.kit;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Measuring;
import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.ProbeCommand.Found;
import dev.cutover.commands.ProbeCommand.Report;
import dev.cutover.commands.ProbeCommand.ReportMissed;
import dev.cutover.commands.ProbeCommand.ReportPush;
import dev.cutover.commands.ProbeCommand.ReportReading;
import dev.cutover.commands.ProbeCommand.Sample;
import dev.cutover.commands.ProbeEvent.ProbeAdopted;
import dev.cutover.commands.ProbeId;
import dev.cutover.commands.WatchState;
import dev.cutover.commands.probes.Datum;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.commands.probes.Judgement.Line;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.commands.probes.Rota;
import dev.cutover.plans.Task;
import dev.cutover.plans.probes.Timing;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What a bot might find out, at random but from a seed: mostly what is waited for, sometimes late,
/// twice, or about something else. And plans with checks of every sort.
public final class Finding {

    private static final List<String> CHECKS =
            List.of(
                    "GET https://app.example.com/health; expect status == 200",
                    "tcp app.example.com:443",
                    "GET https://app.example.com/a; within 10m every 30s",
                    "GET https://app.example.com/b; baseline base",
                    "POST https://app.example.com/jobs",
                    "ask \"memory used\"; expect answer < 80",
                    "push backup; expect age < 1h",
                    "GET https://app.example.com/w; every 1m for 4m; downtime",
                    "GET https://app.example.com/v; every 5m for 20m; allow 30 % failed; downtime",
                    "tcp app.example.com:80; at 1m, 10m");

    private static final List<String> SAID =
            List.of(
                    "done %T",
                    "done %T",
                    "claim %T",
                    "probe",
                    "probe %K",
                    "probe %K",
                    "reading %K 71",
                    "reading %K 71",
                    "reading %K 91",
                    "reading %K plenty",
                    "waive %K by hand",
                    "watch %K",
                    "baseline base",
                    "expect-down 5 restart",
                    "expect-down 0 over");

    private final Random random;
    private final List<Long> asked = new ArrayList<>();

    public Finding(long seed) {
        this.random = new Random(seed);
    }

    /// The same plan with checks below some of its tasks and phases.
    public String checked(String plan) {
        StringBuilder text = new StringBuilder();
        for (String line : plan.lines().toList()) {
            text.append(line).append('\n');
            if (line.startsWith("## Phase") && one(4)) {
                text.append("\n```probe\n%s\n```\n".formatted(block()));
            }
            if (line.startsWith("- [ ] **")) {
                below(text);
            }
        }
        return text.toString();
    }

    private String block() {
        return of(CHECKS).replace("; ", "\n");
    }

    private void below(StringBuilder text) {
        for (int number = random.nextInt(4) - 1; number > 0; number--) {
            text.append("  - probe: `%s`\n".formatted(of(CHECKS)));
        }
    }

    /// What somebody says of checks.
    public String line(Cutover cutover) {
        List<String> names =
                PlannedProbe.all(cutover.plan()).map(PlannedProbe::name).distinct().toList();
        List<Task> open =
                cutover.openPhases()
                        .flatMap(phase -> phase.tasks().stream())
                        .filter(task -> !task.details().probes().isEmpty())
                        .toList();
        List<Task> tasks = open.isEmpty() ? cutover.plan().tasks().toList() : open;
        return of(SAID).replace("%K", names.isEmpty() ? "9.9" : of(names))
                .replace("%T", tasks.isEmpty() ? "9.9" : of(tasks).id());
    }

    public ProbeAdopted adopted(Cutover cutover) {
        List<Task> tasks = cutover.plan().tasks().toList();
        return new ProbeAdopted(tasks.isEmpty() ? "9.9" : of(tasks).id(), of(CHECKS));
    }

    public Found found(Cutover cutover) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> report(cutover);
            case 4 -> missed(cutover);
            case 5 -> new ReportPush("backup", one(2) ? "ok" : null, BigDecimal.TWO, null);
            default -> reading(cutover);
        };
    }

    private Report report(Cutover cutover) {
        List<Measuring> all = List.copyOf(cutover.probes().measuring().values());
        all.forEach(one -> asked.add(one.asked()));
        ProbeId probe = all.isEmpty() || one(10) ? anyProbe(cutover) : of(of(all).probes());
        long number =
                all.stream()
                        .filter(one -> one.awaits(probe) && !one(10))
                        .map(Measuring::asked)
                        .findFirst()
                        .orElseGet(() -> asked.isEmpty() ? 7L : of(asked));
        return new Report(
                probe,
                number,
                judged(),
                one(5) ? new Sample(Datum.Of.THINGS, BigDecimal.ONE, BigDecimal.TWO, 20) : null);
    }

    private Found reading(Cutover cutover) {
        List<Map.Entry<ProbeId, WatchState>> all = cutover.probes().watches().toList();
        if (all.isEmpty()) {
            return new ReportReading(anyProbe(cutover), 3, Duration.ZERO, judged());
        }
        var one = of(all);
        return new ReportReading(
                one.getKey(),
                one.getValue().begun() - (one(12) ? 1 : 0),
                next(cutover, one),
                judged());
    }

    private Found missed(Cutover cutover) {
        List<Map.Entry<ProbeId, WatchState>> all = cutover.probes().watches().toList();
        if (all.isEmpty()) {
            return new ReportMissed(anyProbe(cutover), 3, 1, Duration.ZERO, Duration.ZERO);
        }
        var one = of(all);
        Duration from = next(cutover, one);
        return new ReportMissed(
                one.getKey(), one.getValue().begun(), 2, from, from.plusMinutes(random.nextInt(6)));
    }

    /// The next planned time, sometimes the same again.
    private Duration next(Cutover cutover, Map.Entry<ProbeId, WatchState> one) {
        Duration last =
                one.getValue().asked() == null ? Duration.ofNanos(-1) : one.getValue().asked();
        return one(6)
                ? last.isNegative() ? Duration.ZERO : last
                : PlannedProbe.of(cutover.plan(), one.getKey())
                        .filter(planned -> planned.probe().timing() instanceof Timing.Watch)
                        .flatMap(planned ->
                                new Rota((Timing.Watch) planned.probe().timing()).next(last))
                        .orElse(Duration.ofMinutes(1));
    }

    private ProbeId anyProbe(Cutover cutover) {
        List<ProbeId> all = PlannedProbe.all(cutover.plan()).map(PlannedProbe::id).toList();
        return all.isEmpty() ? new ProbeId(ProbeId.Of.TASK, "9.9", 1) : of(all);
    }

    private Judgement judged() {
        Outcome outcome = one(6) ? Outcome.ERROR : one(4) ? Outcome.FAIL : Outcome.PASS;
        return new Judgement(outcome, List.of(new Line(outcome, "status == 200", "it")), one(9));
    }

    public boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
