/// How the bot comes into workspaces and keeps their tokens: from one setting, or by Slack's OAuth
/// into a vault on disk; start with [Installing], then [Vault]. Imports nothing of the doors.
@NullMarked
package dev.cutover.bot.slack.install;

import org.jspecify.annotations.NullMarked;
