/** Boards as they stood: what an address says of the past and of what is left out, the ribbon, and the way there and back. */
@NullMarked
package tracker.ui.asat;

import org.jspecify.annotations.NullMarked;
