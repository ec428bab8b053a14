/// The messages of cutovers in Slack's channels: posted once, edited in place, found again after a
/// death; start with [SlackChat].
@NullMarked
package dev.cutover.bot.slack.chat;

import org.jspecify.annotations.NullMarked;
