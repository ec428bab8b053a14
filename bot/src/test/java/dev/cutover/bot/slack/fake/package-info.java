/// Slack's Web API on this machine, for tests: it refuses what Slack refuses and fails when it is
/// told to; start with [FakeSlack].
@NullMarked
package dev.cutover.bot.slack.fake;

import org.jspecify.annotations.NullMarked;
