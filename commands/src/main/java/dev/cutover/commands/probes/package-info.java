/// What a probe saw, held against what it expects, and what becomes of a watch; nothing is asked
/// here and no clock is read. Start with [Judge].
@NullMarked
package dev.cutover.commands.probes;

import org.jspecify.annotations.NullMarked;
