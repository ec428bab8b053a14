/// Decisions and alternatives; start with [ChoicesReader].
@NullMarked
package dev.cutover.plans.markdown.choices;

import org.jspecify.annotations.NullMarked;
