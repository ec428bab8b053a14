/// What probes cost and how punctual they are, beside others; start with [ProbeBench], which runs
/// with `-Pbench`. That what hangs delays nobody is also a plain test.
@NullMarked
package dev.cutover.bot.probes.bench;

import org.jspecify.annotations.NullMarked;
