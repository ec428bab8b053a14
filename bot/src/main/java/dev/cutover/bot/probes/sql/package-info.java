/// Databases; start with [SqlAsking].
@NullMarked
package dev.cutover.bot.probes.sql;

import org.jspecify.annotations.NullMarked;
