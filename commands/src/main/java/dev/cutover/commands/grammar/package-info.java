/// What people type, as commands: one declaration a word; start with [Verbs], then [Grammar].
/// Imports the commands and nothing of any platform.
@NullMarked
package dev.cutover.commands.grammar;

import org.jspecify.annotations.NullMarked;
