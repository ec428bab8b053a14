package dev.cutover.bot.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Keeps other web sites out: a page of theirs can make a reader's browser send requests here, by a
/// name of their own that points to this machine (DNS rebinding) or across origins. Programs that
/// send neither `Origin` nor `Sec-Fetch-Site` pass.
final class Guard {

    /// An address cannot be rebound, only a name can.
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-f:.]+]");

    private static final Set<HandlerType> READING =
            Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final Set<String> names;
    private final Set<String> further;

    Guard(Listen listen) {
        further = listen.allowedHosts();
        Set<String> all = new HashSet<>(further);
        all.add("localhost");
        all.add(listen.host().toLowerCase(Locale.ROOT));
        names = Set.copyOf(all);
    }

    void check(Context context) {
        checkHost(context.header("Host"));
        if (!READING.contains(context.method())) {
            checkOrigin(context.header("Origin"), context.header("Host"));
            checkSite(context.header("Sec-Fetch-Site"));
        }
    }

    private void checkHost(@Nullable String host) {
        String name = host == null ? "" : nameOf(host);
        if (!names.contains(name) && !ADDRESS.matcher(name).matches()) {
            throw new NotAccepted(
                    421,
                    "This server does not answer to the host name in the request. Use localhost or its address, or add the name to CUTOVER_HOSTS.");
        }
    }

    private void checkOrigin(@Nullable String origin, @Nullable String host) {
        if (origin == null) {
            return;
        }
        String authority = authorityOf(origin);
        if (!authority.equalsIgnoreCase(host) && !further.contains(nameOf(authority))) {
            throw foreign();
        }
    }

    private static void checkSite(@Nullable String site) {
        if (site != null && !OWN_SITES.contains(site)) {
            throw foreign();
        }
    }

    private static NotAccepted foreign() {
        return new NotAccepted(
                403,
                "This request came from a page of another site and was not carried out. Open the local channel itself and try again.");
    }

    private static String nameOf(String authority) {
        String lower = authority.toLowerCase(Locale.ROOT);
        int port = lower.lastIndexOf(':');
        return port > lower.lastIndexOf(']') ? lower.substring(0, port) : lower;
    }

    private static String authorityOf(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
