/// What a plan already says about how to check its work, offered as probes; start with [Proposals].
@NullMarked
package dev.cutover.plans.probes.proposing;

import org.jspecify.annotations.NullMarked;
