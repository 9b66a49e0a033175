/** Shared parts of all pages: live updates, command sending, number formats and plain HTML tables. */
@NullMarked
package tracker.ui.shared;

import org.jspecify.annotations.NullMarked;
