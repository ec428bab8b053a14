package dev.cutover.plans.probes.proposing;

import dev.cutover.plans.probes.Target;
import java.util.Locale;

/// Tells whether two probes ask the same of the same: then their keys are the same.
final class Likeness {

    private Likeness() {}

    static String key(Target target) {
        return switch (target) {
            case Target.Http http -> "http " + address(http.url()) + " " + http.via();
            case Target.Sql sql ->
                    "sql " + sql.query().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
            case Target.Tcp _, Target.Tls _, Target.Dns _, Target.Prom _ -> small(target);
            case Target.Push _, Target.Run _, Target.Ask _ -> small(target);
        };
    }

    private static String small(Target target) {
        return target.title().toLowerCase(Locale.ROOT);
    }

    private static String address(String url) {
        String bare = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        int path = bare.indexOf('/', bare.indexOf("://") + 3);
        return path < 0
                ? bare.toLowerCase(Locale.ROOT)
                : bare.substring(0, path).toLowerCase(Locale.ROOT) + bare.substring(path);
    }
}
