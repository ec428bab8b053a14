/// Letters as e-mail; start with [MailWay].
@NullMarked
package dev.cutover.bot.deliveries.mail;

import org.jspecify.annotations.NullMarked;
