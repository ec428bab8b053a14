package dev.cutover.bot.probes.prom;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Asked.Answered;
import dev.cutover.bot.probes.Asked.Unanswered;
import dev.cutover.bot.probes.Asking;
import dev.cutover.bot.probes.Named;
import dev.cutover.commands.probes.Seen;
import dev.cutover.plans.probes.Subject;
import dev.cutover.plans.probes.Target.Header;
import dev.cutover.plans.probes.Target.Http;
import dev.cutover.plans.probes.Target.Prom;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks for one number of a query. What the source of measurements cannot say is unknown, and not
/// down: it is not what is asked about. Thread-safe.
public final class PromAsking implements Asking<Prom> {

    private final Named<Source> sources;
    private final Asking<Http> http;

    /// @param sources by the names that plans use
    public PromAsking(Named<Source> sources, Asking<Http> http) {
        this.sources = sources;
        this.http = http;
    }

    @Override
    public Asked ask(Prom target, Duration timeout) {
        Optional<Source> source = sources.find(target.datasource());
        return source.map(known -> asked(known, target, timeout))
                .orElseGet(() -> sources.unknown(target.datasource()));
    }

    private Asked asked(Source source, Prom target, Duration timeout) {
        return switch (http.ask(request(source, target, timeout), timeout)) {
            case Unanswered(var _, String why) ->
                    Asked.unknown(target.datasource() + " does not answer: " + why);
            case Answered(Seen answer) -> read(target, answer);
        };
    }

    private static Http request(Source source, Prom target, Duration timeout) {
        String base = source.url().replaceFirst("/+$", "");
        boolean loki = base.endsWith("/loki");
        String query =
                "?query="
                        + encoded(target.query())
                        + (loki ? "" : "&timeout=" + Math.max(1, timeout.toMillis()) + "ms");
        @Nullable String authorization = source.authorization();
        return new Http(
                "GET",
                base + "/api/v1/query" + query,
                authorization == null
                        ? List.of()
                        : List.of(new Header("Authorization", authorization)),
                null,
                null,
                0);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Asked read(Prom target, Seen answer) {
        Series series = Series.of(answer);
        return series.refused()
                .map(why -> Asked.unknown(target.datasource() + " refused the query: " + why))
                .orElseGet(() ->
                        new Answered((subject, _) ->
                                switch (subject) {
                                    case VALUE -> series.value();
                                    case SERIES -> series.number();
                                    case TIME -> answer.find(Subject.TIME, null);
                                    case STATUS, BODY, SIZE, HEADER, JSON, IP, EXPIRES, URL ->
                                            new Seen.Absent();
                                    case STATE, VALID, ISSUER, NAMES, PROTOCOL, ANSWER, TTL ->
                                            new Seen.Absent();
                                    case RCODE, ROWS, ROW, AGE, EXIT, OUT -> new Seen.Absent();
                                }));
    }
}
