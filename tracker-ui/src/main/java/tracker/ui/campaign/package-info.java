/** Which campaign a page speaks of, how one changes to another, and where in its days we are. */
@NullMarked
package tracker.ui.campaign;

import org.jspecify.annotations.NullMarked;
