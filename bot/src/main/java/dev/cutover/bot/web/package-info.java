/// The HTTP server that every door hangs on: what it accepts, which headers it answers with and how
/// it fails; start with [WebServer].
@NullMarked
package dev.cutover.bot.web;

import org.jspecify.annotations.NullMarked;
