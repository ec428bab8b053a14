/// Carries the questions of running cutovers to the prober and the answers back: what somebody
/// waits for, and what is watched. Start with [RunProbes].
@NullMarked
package dev.cutover.bot.probes.runs;

import org.jspecify.annotations.NullMarked;
