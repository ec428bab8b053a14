/// What a plan asks of machines, so that people need not look: the questions, what is expected, and
/// when they are asked; start with [Probe].
@NullMarked
package dev.cutover.plans.probes;

import org.jspecify.annotations.NullMarked;
