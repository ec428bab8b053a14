package dev.cutover.commands.control;

import dev.cutover.commands.Entry;
import java.util.List;

/// Hears of everything that was recorded, after it is on disk, in order for each cutover. Called by
/// whoever recorded it, so it must only take note and return.
@FunctionalInterface
public interface RunListener {

    /// @param entries what is new; empty when the cutover was taken up again after a restart
    void recorded(Run run, List<Entry> entries);
}
