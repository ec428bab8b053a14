/// What can be looked at before the night: each check says what it found and how to mend it; start
/// with [Check]. Knows no platform; those have checks of their own.
@NullMarked
package dev.cutover.bot.doctor;

import org.jspecify.annotations.NullMarked;
