/// What may be said to a cutover and what then happens, as two pure functions; start with [Decider]
/// and [Cutover]. No I/O, no clock, no randomness, and no import but the plan and the JDK.
@NullMarked
package dev.cutover.commands;

import org.jspecify.annotations.NullMarked;
