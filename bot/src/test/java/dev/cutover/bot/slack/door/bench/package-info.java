/// How quick an acknowledgement is, beside the quickest that Bolt gives; start with
/// [AcknowledgementBench]. Runs with `-Pbench`.
@NullMarked
package dev.cutover.bot.slack.door.bench;

import org.jspecify.annotations.NullMarked;
