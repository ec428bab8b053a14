/// Prometheus, and Loki, which answers in the same shape; start with [PromAsking].
@NullMarked
package dev.cutover.bot.probes.prom;

import org.jspecify.annotations.NullMarked;
