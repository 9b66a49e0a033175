/**
 * The boards: live pages of England, regions, integrated care boards and trusts. Other packages link to them through
 * {@code tracker.ui.links.BoardNavigation}.
 */
@NullMarked
package tracker.ui.boards;

import org.jspecify.annotations.NullMarked;
