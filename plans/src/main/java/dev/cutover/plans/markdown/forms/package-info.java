/// Tables, lines and empty places that the run fills in; start with [FormsReader].
@NullMarked
package dev.cutover.plans.markdown.forms;

import org.jspecify.annotations.NullMarked;
