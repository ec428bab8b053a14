/// Puts together what surrounds the work; start with [ArrangementsReader]. One package below it for
/// each thing that a document arranges.
@NullMarked
package dev.cutover.plans.markdown.arrangements;

import org.jspecify.annotations.NullMarked;
