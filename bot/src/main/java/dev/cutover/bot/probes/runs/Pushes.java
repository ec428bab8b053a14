package dev.cutover.bot.probes.runs;

import dev.cutover.bot.probes.push.PushSink;
import dev.cutover.bot.probes.push.Report;
import dev.cutover.commands.Cause;
import dev.cutover.commands.Person;
import dev.cutover.commands.ProbeCommand.ReportPush;
import dev.cutover.commands.control.Outcome;
import dev.cutover.commands.control.Runs;
import java.util.function.UnaryOperator;

/// Reports of hosts, kept by the cutovers that wait for them. Thread-safe.
///
/// @param redacted takes secrets out of what a host says
public record Pushes(Runs runs, UnaryOperator<String> redacted) implements PushSink {

    @Override
    public Received received(String name, Report report) {
        ReportPush push =
                new ReportPush(
                        name,
                        redacted.apply(report.status()),
                        report.value(),
                        report.json() == null ? null : redacted.apply(report.json()));
        long took =
                runs.all().stream()
                        .map(run -> run.decide(push, new Cause(Person.BOT, null)))
                        .filter(Outcome.Done.class::isInstance)
                        .count();
        return new Received((int) took);
    }
}
