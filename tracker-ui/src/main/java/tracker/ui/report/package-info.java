/** Official counts and links to the reports. */
@NullMarked
package tracker.ui.report;

import org.jspecify.annotations.NullMarked;
