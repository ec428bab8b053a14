package dev.cutover.bot.probes;

import dev.cutover.plans.probes.Target;
import java.time.Duration;

/// Who asks which kind.
public record Askings(
        Asking<Target.Http> http,
        Asking<Target.Tcp> tcp,
        Asking<Target.Tls> tls,
        Asking<Target.Dns> dns,
        Asking<Target.Sql> sql,
        Asking<Target.Prom> prom,
        Asking<Target.Run> run) {

    Asked ask(Target target, Duration timeout) {
        return switch (target) {
            case Target.Http its -> http.ask(its, timeout);
            case Target.Tcp its -> tcp.ask(its, timeout);
            case Target.Tls its -> tls.ask(its, timeout);
            case Target.Dns its -> dns.ask(its, timeout);
            case Target.Sql its -> sql.ask(its, timeout);
            case Target.Prom its -> prom.ask(its, timeout);
            case Target.Run its -> run.ask(its, timeout);
            case Target.Push _ -> Asked.unknown("the host itself reports it, while a cutover runs");
            case Target.Ask _ -> Asked.unknown("a person answers it, while a cutover runs");
        };
    }
}
