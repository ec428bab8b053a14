/// The running program put together; start with [Bot]. The one place that says what is made of
/// what.
@NullMarked
package dev.cutover.bot;

import org.jspecify.annotations.NullMarked;
