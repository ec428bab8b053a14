/// What happened, on disk, and what people query of it; start with [Journal], the truth, then
/// [Ledger], its view. The one package of this module that knows of JSON and SQL.
@NullMarked
package dev.cutover.commands.journal;

import org.jspecify.annotations.NullMarked;
