/// Commands of this machine that the settings name; start with [RunAsking].
@NullMarked
package dev.cutover.bot.probes.run;

import org.jspecify.annotations.NullMarked;
