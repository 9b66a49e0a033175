/** Figures far above what is usual, which count once an organiser has confirmed them. */
@NullMarked
package tracker.domain.figurecheck;

import org.jspecify.annotations.NullMarked;
