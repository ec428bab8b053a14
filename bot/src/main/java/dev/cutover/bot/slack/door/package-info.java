/// Both ways by which Slack reaches the bot, each with Bolt behind our own guard: requests over
/// HTTP and Socket Mode; start with [BoltApp].
@NullMarked
package dev.cutover.bot.slack.door;

import org.jspecify.annotations.NullMarked;
