/** Boards with filters or at an earlier date: address parameters, the banner, the date form and the filter form. */
@NullMarked
package tracker.ui.asat;

import org.jspecify.annotations.NullMarked;
