package dev.cutover.bot.slack.app;

import dev.cutover.bot.slack.inbound.Directory;
import dev.cutover.bot.slack.inbound.Reception.Behind;
import dev.cutover.bot.slack.inbound.Telling;

/// What both ways in lead to.
record Core(Behind behind, Telling telling, Directory directory) {}
