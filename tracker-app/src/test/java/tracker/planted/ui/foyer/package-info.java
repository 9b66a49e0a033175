/** Planted violations: a package of pages in a cycle. */
@NullMarked
package tracker.planted.ui.foyer;

import org.jspecify.annotations.NullMarked;
