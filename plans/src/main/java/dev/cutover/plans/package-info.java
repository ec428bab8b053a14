/// The plan as a team wrote it: phases, tasks, steps, criteria, and where each stands in the text;
/// start with [Plan]. Values only: no chat, no database, no clock, and no import but the JDK's.
@NullMarked
package dev.cutover.plans;

import org.jspecify.annotations.NullMarked;
