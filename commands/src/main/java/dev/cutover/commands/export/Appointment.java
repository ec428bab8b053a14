package dev.cutover.commands.export;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something in a calendar.
///
/// @param uid the same for the same thing, also when its time has changed
/// @param until null for a moment, of which people are told when it comes
/// @param title in one line
/// @param words what to do, in several lines
record Appointment(String uid, Instant from, @Nullable Instant until, String title, String words) {}
