package dev.cutover.plans;

import java.util.List;

/// What a document says about itself before the work begins.
///
/// @param fields the bold lines of the head, as written: `Status`, `Target Completion`, `Priority`.
///   They are shown, never believed: status and progress are computed.
/// @param repeated fields at the end of the document that its beginning has too
public record Head(String title, int line, List<Field> fields, List<Field> repeated) {

    public record Field(String name, String value, int line) {}

    public Head {
        fields = List.copyOf(fields);
        repeated = List.copyOf(repeated);
    }

    public Head(String title, int line, List<Field> fields) {
        this(title, line, fields, List.of());
    }
}
