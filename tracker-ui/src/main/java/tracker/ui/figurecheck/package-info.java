/** The organisers' page of figures that are held back. */
@NullMarked
package tracker.ui.figurecheck;

import org.jspecify.annotations.NullMarked;
