/// How long reading takes; start with [ReadingBench]. Run by `mvn -Pbench -pl plans verify`.
@NullMarked
package dev.cutover.plans.markdown.bench;

import org.jspecify.annotations.NullMarked;
