/// Lets in only what Slack itself has signed; start with [Signature]. Looks at raw bytes, before
/// anything is parsed.
@NullMarked
package dev.cutover.bot.slack.guard;

import org.jspecify.annotations.NullMarked;
