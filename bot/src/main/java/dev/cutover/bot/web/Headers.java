package dev.cutover.bot.web;

import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/// The headers of every answer: nothing from elsewhere is loaded, framed or guessed.
final class Headers implements HttpConfiguration.Customizer {

    private static final Map<String, String> ALWAYS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
                            + "img-src 'self' data:; font-src 'self'; form-action 'self'; "
                            + "base-uri 'none'; frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "Referrer-Policy",
                    "no-referrer",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Cross-Origin-Resource-Policy",
                    "same-origin",
                    "Cache-Control",
                    "no-store");

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        ALWAYS.forEach(answer::put);
        return request;
    }
}
