package dev.cutover.plans.probes.reading;

import dev.cutover.plans.probes.Target;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads requests to web servers.
final class Requests {

    private static final int LONGEST_URL = 2_000;
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

    private Requests() {}

    static Target read(String method, String url, @Nullable String body, HttpParts parts) {
        if (body != null && WITHOUT_BODY.contains(method)) {
            throw new WrongLine(
                    "A %s sends no body.".formatted(method),
                    "Write the lines below it without the two spaces, or ask with POST.");
        }
        return new Target.Http(
                method, checked(method, url), parts.headers(), body, parts.via(), parts.follow());
    }

    private static String checked(String method, String url) {
        if (url.contains("${")) {
            throw new WrongLine(
                    "A secret may not stand in a URL: URLs are shown in the chat.",
                    "Put it into a header, for example “header Authorization: Bearer ${secret:NAME}”.");
        }
        URI uri = parsed(method, url);
        if (uri.getUserInfo() != null) {
            throw new WrongLine(
                    "A name and password may not stand in a URL: URLs are shown in the chat.",
                    "Put them into a header, for example “header Authorization: Basic ${secret:NAME}”.");
        }
        return url;
    }

    private static URI parsed(String method, String url) {
        try {
            URI uri = new URI(url);
            if (url.length() <= LONGEST_URL
                    && uri.getHost() != null
                    && uri.getScheme().matches("(?i)https?")) {
                return uri;
            }
        } catch (URISyntaxException _) {
            // said below, with an example
        }
        throw new WrongLine(
                url.isEmpty()
                        ? "What to ask is missing."
                        : WrongLine.quoted(url) + " is no address of a web page.",
                "Write for example “%s https://app.example.com/health”.".formatted(method));
    }
}
