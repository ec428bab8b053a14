/// How long somebody is kept waiting; start with [PatienceTest].
@NullMarked
package dev.cutover.bot.answers;

import org.jspecify.annotations.NullMarked;
