/// Values to record and words to announce; start with [BlanksReader].
@NullMarked
package dev.cutover.plans.markdown.blanks;

import org.jspecify.annotations.NullMarked;
