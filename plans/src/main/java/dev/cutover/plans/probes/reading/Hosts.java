package dev.cutover.plans.probes.reading;

import java.util.regex.Pattern;

/// Names and addresses of machines, as they may be written; whether they are there is seen later.
final class Hosts {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9_.:-]{0,252}+)");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:\\d{1,3}+\\.){3}\\d{1,3}+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]{1,45}");

    private Hosts() {}

    static String checked(String host) {
        String bare =
                host.startsWith("[") && host.endsWith("]")
                        ? host.substring(1, host.length() - 1)
                        : host;
        if (!HOST.matcher(bare).matches() && !isAddress(bare)) {
            throw new WrongLine(
                    host.isEmpty()
                            ? "The name of a machine is missing."
                            : WrongLine.quoted(host) + " is no name of a machine.",
                    "Write for example “app.example.com”.");
        }
        return bare;
    }

    static boolean isAddress(String host) {
        return ADDRESS.matcher(host).matches();
    }
}
