/// What the times of a plan come to, computed by hand beside each test.
@NullMarked
package dev.cutover.commands.time;

import org.jspecify.annotations.NullMarked;
