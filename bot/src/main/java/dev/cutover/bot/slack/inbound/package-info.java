/// What people do in Slack, read from its payloads into plain values; start with [Inbound]. Knows
/// neither of the two ways by which it comes in.
@NullMarked
package dev.cutover.bot.slack.inbound;

import org.jspecify.annotations.NullMarked;
