package dev.cutover.plans;

import java.util.List;

/// What a phase waits for, as its document says.
///
/// @param stated whether the document says so itself (`**Blocking:** …`); where it says nothing, a
///   phase waits for the one before it
public record Gate(boolean stated, List<Requirement> requirements) {

    public static final Gate UNSTATED = new Gate(false, List.of());

    public Gate {
        requirements = List.copyOf(requirements);
    }
}
