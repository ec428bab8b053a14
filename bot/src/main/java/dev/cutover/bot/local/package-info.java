/// The local channel: a small chat of our own with a page and JSON doors, for people without a
/// token; start with [LocalDoor]. Besides `web` only this package knows Javalin and jte.
@NullMarked
package dev.cutover.bot.local;

import org.jspecify.annotations.NullMarked;
