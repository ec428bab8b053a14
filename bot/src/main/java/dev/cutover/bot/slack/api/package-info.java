/// What the bot asks of Slack: its Web API with the real client, one token a workspace; start with
/// [SlackApi].
@NullMarked
package dev.cutover.bot.slack.api;

import org.jspecify.annotations.NullMarked;
