/// The way back: triggers, levels, procedures, the decision tree; start with [RollbackReader].
@NullMarked
package dev.cutover.plans.markdown.rollback;

import org.jspecify.annotations.NullMarked;
