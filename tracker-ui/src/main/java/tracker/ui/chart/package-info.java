/** Charts, each with a finding, a table and a file. */
@NullMarked
package tracker.ui.chart;

import org.jspecify.annotations.NullMarked;
