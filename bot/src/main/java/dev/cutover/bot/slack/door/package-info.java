/// The ways in from Slack: its requests over HTTP, Socket Mode, and the pages by which the bot is
/// installed; start with [InstallDoor].
@NullMarked
package dev.cutover.bot.slack.door;

import org.jspecify.annotations.NullMarked;
