package dev.cutover.plans.writeback;

import dev.cutover.plans.writeback.Outcome.Closing;
import dev.cutover.plans.writeback.Outcome.Entry;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a column of a log holds, as its head says. The first that fits counts.
enum Column {
    TIME_TO_RESOLVE("time to|duration|took|minutes|elapsed"),
    CLOSED_AT("(closed|resolved|solved)( (at|on|date))?|end"),
    RESOLUTION("resolution|mitigation|solution|fix|action|measure|response|how"),
    STATUS("status|state|open"),
    SEVERITY("severity|sev|priority|level"),
    IMPACT("impact|effect|consequence"),
    TASK("task|step|phase|where"),
    BY("owner|by|who|reporter|raised|assignee|name"),
    AT("date|when|time|at|timestamp"),
    NUMBER("#|no\\.?|nr\\.?|id|number"),
    TEXT("issue|risk|problem|description|summary|event|title|what|incident|note|finding|text");

    private final Pattern head;

    Column(String words) {
        head = Pattern.compile("(?iu)(^|.*[^\\p{L}])(" + words + ")([^\\p{L}].*|$)");
    }

    /// What each column holds; empty where nobody knows.
    static List<Optional<Column>> of(List<String> heads) {
        return heads.stream().map(Column::of).toList();
    }

    private static Optional<Column> of(String head) {
        return Arrays.stream(values())
                .filter(column -> column.head.matcher(head).matches())
                .findFirst();
    }

    /// What an issue or a risk says there; empty where it says nothing.
    String of(Entry entry) {
        Optional<Closing> closing = Optional.ofNullable(entry.closing());
        return switch (this) {
            case AT -> Spans.MOMENT.format(entry.at());
            case TEXT -> entry.text();
            case SEVERITY, IMPACT -> entry.weight() == null ? "" : entry.weight();
            case TASK -> entry.task() == null ? "" : entry.task();
            case BY -> Prose.name(entry.by());
            case NUMBER -> String.valueOf(entry.number());
            case STATUS -> closing.isPresent() ? "Closed" : "Open";
            case RESOLUTION -> closing.map(Closing::how).orElse("");
            case CLOSED_AT -> closing.map(Closing::at).map(Spans.MOMENT::format).orElse("");
            case TIME_TO_RESOLVE ->
                    closing.map(end -> Spans.of(Duration.between(entry.at(), end.at()))).orElse("");
        };
    }
}
