/// Values in JSON documents that somebody else wrote; start with [JsonText].
@NullMarked
package dev.cutover.bot.probes.json;

import org.jspecify.annotations.NullMarked;
