/// The bot in Slack, room by room: `guard` lets requests in, `inbound` says what they mean, `door`
/// holds both ways in, `blocks` renders, `chat` writes channels, `api` asks Slack, `install` knows
/// the workspaces; start with [SlackPlace].
@NullMarked
package dev.cutover.bot.slack;

import org.jspecify.annotations.NullMarked;
