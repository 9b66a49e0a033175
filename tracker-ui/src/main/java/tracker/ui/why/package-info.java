/** Why a number changed between two instants: reasons, what each did to the figures, and the facts behind it. */
@NullMarked
package tracker.ui.why;

import org.jspecify.annotations.NullMarked;
