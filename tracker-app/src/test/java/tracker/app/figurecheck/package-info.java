/** Tests of figures that are held back. */
@NullMarked
package tracker.app.figurecheck;

import org.jspecify.annotations.NullMarked;
