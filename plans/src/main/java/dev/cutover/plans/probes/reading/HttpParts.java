package dev.cutover.plans.probes.reading;

import dev.cutover.plans.probes.Target.Header;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the clauses say of a request.
record HttpParts(List<Header> headers, @Nullable String via, int follow) {

    HttpParts {
        headers = List.copyOf(headers);
    }

    /// Other kinds have none of it.
    void refuse(String kind) {
        if (!headers.isEmpty() || via != null || follow > 0) {
            throw new WrongLine(
                    "“header”, “via” and “follow” go with a request such as GET, and not with %s."
                            .formatted(WrongLine.quoted(kind)),
                    "Take the line out.");
        }
    }
}
