/// The door by which hosts report; start with [PushDoor].
@NullMarked
package dev.cutover.bot.probes.push.door;

import org.jspecify.annotations.NullMarked;
