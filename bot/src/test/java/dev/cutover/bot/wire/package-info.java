/// What the fakes of all platforms need: sockets, what goes wrong with a call, and waiting; start
/// with [Faults].
@NullMarked
package dev.cutover.bot.wire;

import org.jspecify.annotations.NullMarked;
