/// How long playing a plan through takes; start with [SimulationBench]. Run by `mvn -Pbench -pl
/// plans,commands test`.
@NullMarked
package dev.cutover.commands.time.bench;

import org.jspecify.annotations.NullMarked;
