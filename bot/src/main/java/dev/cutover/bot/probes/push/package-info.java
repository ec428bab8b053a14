/// What hosts report by themselves, and who waits for it; start with [PushSink].
@NullMarked
package dev.cutover.bot.probes.push;

import org.jspecify.annotations.NullMarked;
