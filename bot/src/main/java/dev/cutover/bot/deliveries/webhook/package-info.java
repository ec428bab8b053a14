/// Letters as signed JSON, posted to one address; start with [WebhookWay].
@NullMarked
package dev.cutover.bot.deliveries.webhook;

import org.jspecify.annotations.NullMarked;
