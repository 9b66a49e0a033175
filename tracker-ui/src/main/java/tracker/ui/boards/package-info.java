/**
 * The boards of the nation, a region, an ICB and a trust: one board in four levels, which moves by itself. Other packages link here
 * through {@code tracker.ui.links.BoardNavigation}.
 */
@NullMarked
package tracker.ui.boards;

import org.jspecify.annotations.NullMarked;
