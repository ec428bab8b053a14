/// Contacts, channels and sign-offs; start with [TeamReader].
@NullMarked
package dev.cutover.plans.markdown.team;

import org.jspecify.annotations.NullMarked;
