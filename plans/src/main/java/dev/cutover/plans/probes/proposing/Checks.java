package dev.cutover.plans.probes.proposing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The checks of one passage: in its code, or in its words where no code says one.
final class Checks {

    private Checks() {}

    static List<Commands.Found> in(Passage passage) {
        List<Commands.Found> found = new ArrayList<>();
        for (String code : passage.code()) {
            Optional<Question> address = Claims.whole(code, passage.prose(), passage.expected());
            if (address.isPresent()) {
                found.add(new Commands.Found(address.get(), ""));
            } else if (Statement.looksLikeOne(code)) {
                QueryCommand.of(code)
                        .ifPresent(question -> found.add(new Commands.Found(question, "")));
            } else {
                found.addAll(Commands.in(code));
            }
        }
        if (found.isEmpty()) {
            Claims.in(passage.prose(), passage.expected())
                    .ifPresent(question -> found.add(new Commands.Found(question, "")));
        }
        return found;
    }
}
