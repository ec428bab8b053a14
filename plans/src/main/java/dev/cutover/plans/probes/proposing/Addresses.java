package dev.cutover.plans.probes.proposing;

import dev.cutover.plans.lint.Secrets;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Addresses that can be asked as they stand: no blank to fill in, and nothing secret.
final class Addresses {

    private static final int LONGEST = 500;
    private static final Pattern OPEN =
            Pattern.compile(
                    ".*(?:[<>{}\\[\\]$`\\\\^|\"…*]|\\.\\.\\.|__|%7[Bb]|(?<![A-Za-z])(?i:xxx+|yyyy|your[-_.]|my[-_]|change[-_]?me)).*");

    /// `APP_HOST`, `/users/USER_ID`, `:id`.
    private static final Pattern CAPITALS =
            Pattern.compile(
                    ".*(?<![A-Za-z0-9%])(?:[A-Z][A-Z0-9]{0,30}(?:[_-][A-Z0-9]{1,30}){1,6}|HOST|HOSTNAME|SERVER|DOMAIN|URL|IP|PORT|ID|NAME|VERSION|TAG|ENV)(?![A-Za-z0-9]).*|.*/:[A-Za-z].*");

    private static final Pattern SECRET =
            Pattern.compile(
                    "(?i).*[?&#;/](?:[a-z0-9_-]{0,30}(?:token|key|secret|passw|pwd|sig|auth|session|credential|code|sas|jwt))[a-z0-9_-]{0,20}=.*");
    private static final Pattern SECRET_PATH =
            Pattern.compile(
                    ".*/(?=[A-Za-z0-9_-]{0,100}\\d)(?=[A-Za-z0-9_-]{0,100}[A-Za-z])[A-Za-z0-9_-]{20,}(?:[/?#].*)?");
    private static final Set<String> NO_HOSTS =
            Set.of("host hostname server domain example ip url site app-host web-host".split(" "));

    private Addresses() {}

    /// The address, with a path; empty where it cannot be asked, or must not be shown.
    static Optional<String> checked(String written) {
        String url = written.contains("://") ? written : "http://" + written;
        boolean open =
                url.length() > LONGEST
                        || OPEN.matcher(url).matches()
                        || CAPITALS.matcher(url).matches();
        boolean secret =
                SECRET.matcher(url).matches()
                        || SECRET_PATH.matcher(url).matches()
                        || !Secrets.masked(url).equals(url);
        return open || secret || !isHost(host(url)) || !isWeb(url)
                ? Optional.empty()
                : Optional.of(url);
    }

    private static boolean isWeb(String url) {
        try {
            URI uri = new URI(url);
            return uri.getUserInfo() == null
                    && uri.getScheme().matches("(?i)https?")
                    && url.chars().noneMatch(letter -> letter == ';' || letter <= ' ');
        } catch (URISyntaxException _) {
            return false;
        }
    }

    /// Empty where there is none.
    static String host(String url) {
        try {
            String host = new URI(url).getHost();
            return host == null ? "" : host;
        } catch (URISyntaxException _) {
            return "";
        }
    }

    /// Whether it names a machine, and not the place for one.
    static boolean isHost(String host) {
        return host.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,252}")
                && !OPEN.matcher(host).matches()
                && !CAPITALS.matcher(host).matches()
                && !NO_HOSTS.contains(host.toLowerCase(Locale.ROOT));
    }

    static boolean isOwn(String host) {
        return host.equalsIgnoreCase("localhost") || host.startsWith("127.");
    }
}
