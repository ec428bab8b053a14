/// The bot in Slack, put together from its rooms; start with [SlackApp].
@NullMarked
package dev.cutover.bot.slack.app;

import org.jspecify.annotations.NullMarked;
