/// Discord on this machine, for tests: REST and gateway to which the real library connects. It
/// refuses what Discord refuses and fails when it is told to; start with [FakeDiscord].
@NullMarked
package dev.cutover.bot.discord.fake;

import org.jspecify.annotations.NullMarked;
