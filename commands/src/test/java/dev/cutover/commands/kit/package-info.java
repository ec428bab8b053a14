/// What tests are written with: a cutover told as a chat log ([Story]), a journal in memory, a
/// clock to be set.
@NullMarked
package dev.cutover.commands.kit;

import org.jspecify.annotations.NullMarked;
