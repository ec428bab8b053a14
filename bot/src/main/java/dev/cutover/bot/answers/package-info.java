/// What the doors of every platform need to answer people: how long they wait, what they say when
/// something goes wrong, and what people are called; start with [Patience]. Knows no platform.
@NullMarked
package dev.cutover.bot.answers;

import org.jspecify.annotations.NullMarked;
