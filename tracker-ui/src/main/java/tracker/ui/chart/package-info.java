/** Charts drawn by us: each with its finding in a sentence, its table, and its file. */
@NullMarked
package tracker.ui.chart;

import org.jspecify.annotations.NullMarked;
