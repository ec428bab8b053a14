/// What happened, on disk, and what people query of it; start with [Journal], the truth, then the
/// ledger, its view.
@NullMarked
package dev.cutover.commands.journal;

import org.jspecify.annotations.NullMarked;
