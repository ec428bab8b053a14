/// Every sentence the bot says, as methods over the domain's types; start with [Text], what a
/// sentence is made of.
@NullMarked
package dev.cutover.commands.words;

import org.jspecify.annotations.NullMarked;
