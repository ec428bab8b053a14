package dev.cutover.bot.doctor;

import java.util.List;

/// Looks at one thing, and changes nothing. Takes seconds at most; never fails, for what goes wrong
/// is what it is there to tell.
@FunctionalInterface
public interface Check {

    List<Outcome> outcomes();
}
