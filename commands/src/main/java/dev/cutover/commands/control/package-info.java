/// The one way in: every door hands over what was said and gets the answer; start with
/// [Conversation].
@NullMarked
package dev.cutover.commands.control;

import org.jspecify.annotations.NullMarked;
