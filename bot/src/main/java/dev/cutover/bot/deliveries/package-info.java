/// What leaves the bot beside chat: letters made from the record, delivered at least once by each
/// way out. Start with [Outgoing].
@NullMarked
package dev.cutover.bot.deliveries;

import org.jspecify.annotations.NullMarked;
