package dev.cutover.bot.cli;

import dev.cutover.bot.PlanFile;
import dev.cutover.bot.probes.Prober;
import dev.cutover.bot.probes.app.ProbeApp;
import dev.cutover.bot.probes.app.Reachable;
import dev.cutover.bot.settings.ProbeSettings;
import dev.cutover.commands.probes.Baselines;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.markdown.MarkdownReader;
import dev.cutover.plans.probes.Kind;
import dev.cutover.plans.probes.Probe;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `probe PLAN`: asks every probe of a plan once, before the night, so that nobody finds out then
/// that one cannot work.
@Command(
        name = "probe",
        mixinStandardHelpOptions = true,
        description = "Asks the probes of a plan once and says what each of them sees.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every probe passes",
            "1:at least one fails or cannot be measured, or there is none",
            "2:unreadable"
        })
@SuppressWarnings("NullAway.Init")
public final class ProbeCommand implements Callable<Integer> {

    private static final int AT_ONCE = 64;

    @Parameters(index = "0", paramLabel = "PLAN", description = "The Markdown file.")
    private Path plan;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ID",
            description = "One task or phase; without it, all of them.")
    private Optional<String> id = Optional.empty();

    @Spec private CommandSpec spec;

    /// Where a probe stands.
    private record Placed(String where, Probe probe) {}

    @Override
    public Integer call() {
        return examine(System.getenv(), InstantSource.system());
    }

    int examine(Map<String, String> environment, InstantSource clock) {
        return switch (PlanFile.read(plan)) {
            case PlanFile.Text file -> {
                ProbeApp app = new ProbeApp(ProbeSettings.of(environment), Set.of());
                Prober prober = app.prober(clock);
                Reachable reachable = app.reachable();
                List<Placed> all = placed(new MarkdownReader().read(file.text()));
                yield asked(probe -> judged(reachable, prober, probe), all);
            }
            case PlanFile.Unreadable file -> {
                spec.commandLine().getErr().println(file.why());
                yield 2;
            }
        };
    }

    private List<Placed> placed(Plan read) {
        return read.phases().stream()
                .flatMap(ProbeCommand::placed)
                .filter(placed -> id.map(placed.where()::equalsIgnoreCase).orElse(true))
                .toList();
    }

    private static Stream<Placed> placed(Phase phase) {
        return Stream.concat(
                phase.probes().stream().map(probe -> new Placed(phase.id(), probe)),
                phase.tasks().stream()
                        .flatMap(task ->
                                task.details().probes().stream()
                                        .map(probe -> new Placed(task.id(), probe))));
    }

    /// What cannot work is said at once, and not tried.
    private static Judgement judged(Reachable reachable, Prober prober, Probe probe) {
        List<Finding> findings = reachable.of(probe);
        return findings.isEmpty()
                ? prober.judged(probe, Baselines.NONE)
                : new Judgement(
                        Outcome.ERROR,
                        findings.stream()
                                .map(finding ->
                                        new Judgement.Line(
                                                Outcome.ERROR,
                                                "line " + finding.line(),
                                                finding.message() + " " + finding.fix()))
                                .toList(),
                        false);
    }

    private int asked(Function<Probe, Judgement> asking, List<Placed> all) {
        PrintWriter out = spec.commandLine().getOut();
        List<Placed> own = all.stream().filter(ProbeCommand::isAskedByTheBot).toList();
        List<Judgement> judgements = judged(asking, own);
        int passed = 0;
        for (int at = 0; at < own.size(); at++) {
            print(out, own.get(at), judgements.get(at));
            passed += judgements.get(at).passed() ? 1 : 0;
        }
        out.println(summary(passed, own.size(), all.size() - own.size()));
        out.flush();
        return passed == own.size() && !own.isEmpty() ? 0 : 1;
    }

    /// What a host reports or a person types is there in the night only.
    private static boolean isAskedByTheBot(Placed placed) {
        Kind kind = placed.probe().target().kind();
        return kind != Kind.PUSH && kind != Kind.ASK;
    }

    private static List<Judgement> judged(Function<Probe, Judgement> asking, List<Placed> all) {
        Semaphore room = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Judgement>> judgements = new ArrayList<>();
            for (Placed placed : all) {
                room.acquireUninterruptibly();
                judgements.add(
                        CompletableFuture.supplyAsync(() -> asking.apply(placed.probe()), threads)
                                .whenComplete((_, _) -> room.release()));
            }
            return judgements.stream().map(CompletableFuture::join).toList();
        }
    }

    private static void print(PrintWriter out, Placed placed, Judgement judgement) {
        out.printf(
                "%-9s  %-6s  %s%n",
                word(judgement.outcome()), placed.where(), placed.probe().title());
        for (Judgement.Line line : judgement.lines()) {
            out.printf(
                    "%-9s  %-6s    %s %s: %s%n",
                    "", "", sign(line.outcome()), line.expectation(), line.seen());
        }
        out.flush();
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case PASS -> "✓ pass";
            case FAIL -> "✗ fail";
            case ERROR -> "? unknown";
        };
    }

    private static String sign(Outcome outcome) {
        return word(outcome).substring(0, 1);
    }

    private String summary(int passed, int all, int others) {
        if (all + others == 0) {
            return id.map("There is no probe at %s."::formatted)
                            .orElse("There is no probe in this plan.")
                    + " Next: write one below a task, for example\n  - probe: `GET https://app.example.com/health; expect status == 200`";
        }
        String rest =
                others == 0
                        ? ""
                        : " %d more %s reported or typed while the cutover runs."
                                .formatted(others, others == 1 ? "is" : "are");
        return "\n%d of %d probes pass.%s".formatted(passed, all, rest);
    }
}
