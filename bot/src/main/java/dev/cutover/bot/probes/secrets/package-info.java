/// Secrets that probes send: named in plans, known to the settings, bound to hosts; start with
/// [Secrets].
@NullMarked
package dev.cutover.bot.probes.secrets;

import org.jspecify.annotations.NullMarked;
