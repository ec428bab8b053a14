package dev.cutover.plans;

import java.util.List;

/// What a document says about itself before the work begins.
///
/// @param fields the bold lines of the head, as written: `Status`, `Target Completion`, `Priority`.
///   They are shown, never believed: status and progress are computed.
public record Head(String title, int line, List<Field> fields) {

    public record Field(String name, String value, int line) {}

    public Head {
        fields = List.copyOf(fields);
    }
}
