/// Reads the lines of probes and says what is wrong with them, while there is still time; start
/// with [ProbeReader].
@NullMarked
package dev.cutover.plans.probes.reading;

import org.jspecify.annotations.NullMarked;
