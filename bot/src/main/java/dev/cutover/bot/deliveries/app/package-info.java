/// The ways out that the settings open; start with [WaysOut].
@NullMarked
package dev.cutover.bot.deliveries.app;

import org.jspecify.annotations.NullMarked;
