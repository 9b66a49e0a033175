/**
 * Boards as they stood, and boards with filters: what an address says of both, the banner, the form that leads to another moment, and
 * the filter bar.
 */
@NullMarked
package tracker.ui.asat;

import org.jspecify.annotations.NullMarked;
