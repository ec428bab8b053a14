/// What is wrong with a plan before the night, by rules of one small class each; start with
/// [Linter], the list is [Rules]. Imports the plan and nothing else of the house.
@NullMarked
package dev.cutover.plans.lint;

import org.jspecify.annotations.NullMarked;
