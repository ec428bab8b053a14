/// What becomes of a plan when its document was changed while people work by it: which task of the
/// new text is which of the old; start with [Amendment]. Imports the plan and the JDK only.
@NullMarked
package dev.cutover.plans.amend;

import org.jspecify.annotations.NullMarked;
