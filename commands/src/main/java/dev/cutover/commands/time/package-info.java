/// When the work of a plan is to be done, and when it will be: functions of plan, state and a time
/// that comes in. Start with [Schedule] and [Forecast]; people's words for times are in [Times].
@NullMarked
package dev.cutover.commands.time;

import org.jspecify.annotations.NullMarked;
