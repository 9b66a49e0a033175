/** Consistency: every place that shows a figure shows the same one at the same position. */
@NullMarked
package tracker.app.onenumber;

import org.jspecify.annotations.NullMarked;
