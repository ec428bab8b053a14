/// What the fakes of all platforms need of the network; start with [NoDelay].
@NullMarked
package dev.cutover.bot.wire;

import org.jspecify.annotations.NullMarked;
