package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import java.util.stream.Stream;

final class SecretRule implements Rule {

    @Override
    public String name() {
        return "secret";
    }

    @Override
    public String looksFor() {
        return "a password, a token or a key that stands in the plan";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        return document.lines().stream()
                .flatMap(line ->
                        Secrets.in(line.text()).stream()
                                .map(secret -> found(line.number(), secret.kind())));
    }

    private Finding found(int line, String kind) {
        return warning(
                line,
                kind + " stands here for everybody who can read the plan.",
                "Write where it is kept instead, and change it: what was in a file is known.");
    }
}
