/// What can be looked at in Slack before the night: clock, tokens, scopes, channels, vault; start
/// with [SlackCheck]. Asks Slack, and changes nothing there.
@NullMarked
package dev.cutover.bot.slack.doctor;

import org.jspecify.annotations.NullMarked;
