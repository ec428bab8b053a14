/// Probes, put together from their rooms as the settings say; start with [ProbeApp].
@NullMarked
package dev.cutover.bot.probes.app;

import org.jspecify.annotations.NullMarked;
