/// Gives a team its own text back, filled in by what happened: splices into the original, never a
/// new document; start with [WriteBack]. It knows the plan and the text, and nobody who made them.
@NullMarked
package dev.cutover.plans.writeback;

import org.jspecify.annotations.NullMarked;
