/// Neutral messages as Slack's blocks, within its limits; pure, start with [SlackBlocks]. Knows no
/// connection.
@NullMarked
package dev.cutover.bot.slack.blocks;

import org.jspecify.annotations.NullMarked;
