/// Windows, waits, loops, lead times; start with [TimetableReader].
@NullMarked
package dev.cutover.plans.markdown.timing;

import org.jspecify.annotations.NullMarked;
