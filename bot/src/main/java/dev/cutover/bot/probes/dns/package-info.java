/// Names and what they lead to; start with [DnsAsking].
@NullMarked
package dev.cutover.bot.probes.dns;

import org.jspecify.annotations.NullMarked;
