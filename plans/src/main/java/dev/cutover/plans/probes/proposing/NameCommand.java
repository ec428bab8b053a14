package dev.cutover.plans.probes.proposing;

import dev.cutover.plans.probes.Target;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A name that is looked up: `nslookup NAME [SERVER]`, `dig NAME [TYPE] [@SERVER]`, `host -t TYPE
/// NAME`.
final class NameCommand {

    private static final Set<String> TYPES =
            Set.of("A AAAA CNAME MX NS TXT SOA SRV CAA PTR".split(" "));
    private static final String FLAGS = "\\+[A-Za-z0-9=]{1,30}|-[46q]|-debug|-timeout=\\d{1,3}|IN";
    private static final String TYPED = "(?i)-(?:type|query|querytype|q)=[A-Za-z]{1,5}";

    private @Nullable String name;
    private @Nullable String server;
    private String type = "A";
    private boolean refused;

    private NameCommand() {}

    static Optional<Question> read(String program, List<String> arguments) {
        NameCommand command = new NameCommand();
        boolean typed = false;
        for (String word : arguments) {
            if (typed) {
                command.type(word);
            } else if (!word.equals("-t")) {
                command.argument(word, program.equals("dig"));
            }
            typed = word.equals("-t");
        }
        return command.question();
    }

    private void argument(String word, boolean dig) {
        if (word.matches(FLAGS)) {
            return;
        }
        if (word.matches(TYPED)) {
            type(word.substring(word.indexOf('=') + 1));
        } else if (word.startsWith("@")) {
            server = word.substring(1);
        } else if (dig && TYPES.contains(word.toUpperCase(Locale.ROOT))) {
            type(word);
        } else if (name == null) {
            name = word;
        } else if (!dig && server == null) {
            server = word;
        } else {
            refused = true;
        }
    }

    private void type(String word) {
        type = word.toUpperCase(Locale.ROOT);
        refused |= !TYPES.contains(type);
    }

    private Optional<Question> question() {
        String asked = name == null ? "" : name.replaceAll("\\.$", "");
        boolean clear =
                asked.indexOf('.') > 0
                        && Addresses.isHost(asked)
                        && !asked.matches("[\\d.]+")
                        && (server == null || Addresses.isHost(server));
        return refused || !clear
                ? Optional.empty()
                : Optional.of(Question.of(new Target.Dns(asked, type, server)));
    }
}
