/// What people look at, as views of the plan and what happened, for no platform in particular;
/// start with [Message].
@NullMarked
package dev.cutover.commands.views;

import org.jspecify.annotations.NullMarked;
