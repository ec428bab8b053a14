package dev.cutover.bot.probes.http;

import dev.cutover.plans.probes.Target.Http;
import java.util.List;
import okhttp3.HttpUrl;

/// Who hears what a request says.
public final class Told {

    private Told() {}

    /// The host that is named, and, where nobody proves that name by a certificate, also the
    /// address that is asked instead of it.
    ///
    /// @throws IllegalArgumentException for what is no address of a web page
    public static List<String> by(Http target) {
        HttpUrl url = HttpUrl.get(target.url());
        String via = target.via();
        return via == null || url.isHttps() ? List.of(url.host()) : List.of(url.host(), via);
    }
}
