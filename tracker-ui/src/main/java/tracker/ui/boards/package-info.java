/**
 * The boards: the nation's at the root of the site, and each trust's page. Both move by themselves. Other packages
 * link here through {@code tracker.ui.links.BoardNavigation}.
 */
@NullMarked
package tracker.ui.boards;

import org.jspecify.annotations.NullMarked;
