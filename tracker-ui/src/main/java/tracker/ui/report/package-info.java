/** Official counts, and the ways to the reports. */
@NullMarked
package tracker.ui.report;

import org.jspecify.annotations.NullMarked;
