package dev.cutover.plans.probes.proposing;

import dev.cutover.plans.probes.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether something takes connections: `nc -zv HOST PORT`, `telnet HOST PORT`.
final class DoorCommand {

    private static final String LOOKS = "-[zvn46]{1,6}|-(?:[zvn46]{0,5}w)\\d{1,4}|-G\\d{1,4}";
    private static final String WAITS = "-[zvn46]{0,5}[wG]";

    private DoorCommand() {}

    static Optional<Question> read(List<String> arguments) {
        List<String> names = new ArrayList<>();
        boolean waits = false;
        for (String word : arguments) {
            if (!waits && word.startsWith("-") && !word.matches(LOOKS) && !word.matches(WAITS)) {
                return Optional.empty();
            }
            if (!waits && !word.startsWith("-")) {
                names.add(word);
            }
            waits = !waits && word.matches(WAITS);
        }
        return names.size() == 2 ? question(names.getFirst(), names.getLast()) : Optional.empty();
    }

    private static Optional<Question> question(String host, String port) {
        return Addresses.isHost(host) && isPort(port)
                ? Optional.of(Question.of(new Target.Tcp(host, Integer.parseInt(port))))
                : Optional.empty();
    }

    static boolean isPort(String written) {
        return written.matches("[1-9]\\d{0,4}") && Integer.parseInt(written) <= 65_535;
    }
}
