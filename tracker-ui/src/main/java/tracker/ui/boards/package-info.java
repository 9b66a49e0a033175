/**
 * The boards: the nation's at the root of the site, and each trust's page. Both move by themselves. Other rooms lead here
 * through {@code BoardNavigation}.
 */
@NullMarked
package tracker.ui.boards;

import org.jspecify.annotations.NullMarked;
