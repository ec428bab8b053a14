/// What has to be on disk is on disk: files and folders that are forced; see [Durably].
@NullMarked
package dev.cutover.commands.disk;

import org.jspecify.annotations.NullMarked;
