/// What is more than words and buttons in Slack: forms, entries in a message's menu, and the home
/// tab; start with [SlackSurfaces].
@NullMarked
package dev.cutover.bot.slack.forms;

import org.jspecify.annotations.NullMarked;
