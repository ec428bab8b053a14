/// Asks again and again at planned times, so that what hangs keeps nothing else waiting; start with
/// [Beats].
@NullMarked
package dev.cutover.bot.probes.rota;

import org.jspecify.annotations.NullMarked;
