/// Requests to web servers; start with [HttpAsking].
@NullMarked
package dev.cutover.bot.probes.http;

import org.jspecify.annotations.NullMarked;
