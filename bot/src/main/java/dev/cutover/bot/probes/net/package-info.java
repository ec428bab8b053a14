/// Ports and certificates; start with [TcpAsking].
@NullMarked
package dev.cutover.bot.probes.net;

import org.jspecify.annotations.NullMarked;
