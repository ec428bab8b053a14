package dev.cutover.plans.probes.proposing;

import dev.cutover.plans.probes.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The certificate that is shown: `openssl s_client -connect HOST:443`.
final class CertificateCommand {

    private static final Set<String> PLAIN =
            Set.of(
                    "-showcerts",
                    "-brief",
                    "-quiet",
                    "-tls1_2",
                    "-tls1_3",
                    "-status",
                    "-no_ign_eof");

    private CertificateCommand() {}

    static Optional<Question> read(List<String> arguments) {
        if (arguments.isEmpty() || !arguments.getFirst().equals("s_client")) {
            return Optional.empty();
        }
        String connect = "";
        String named = "";
        for (int at = 1; at < arguments.size(); at++) {
            String next = at + 1 < arguments.size() ? arguments.get(at + 1) : "";
            switch (arguments.get(at)) {
                case "-connect" -> connect = next;
                case "-servername" -> named = next;
                default -> {
                    boolean value = List.of(connect, named).contains(arguments.get(at));
                    if (!value && !PLAIN.contains(arguments.get(at))) {
                        return Optional.empty();
                    }
                }
            }
        }
        return question(connect, named);
    }

    /// Another name than that of the host cannot be asked for.
    private static Optional<Question> question(String connect, String named) {
        String[] parts = connect.split(":", -1);
        boolean clear =
                parts.length == 2
                        && Addresses.isHost(parts[0])
                        && DoorCommand.isPort(parts[1])
                        && (named.isEmpty() || named.equalsIgnoreCase(parts[0]));
        return clear
                ? Optional.of(Question.of(new Target.Tls(parts[0], Integer.parseInt(parts[1]))))
                : Optional.empty();
    }
}
