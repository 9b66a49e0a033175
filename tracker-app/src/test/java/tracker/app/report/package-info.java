/** Tests of reports. */
@NullMarked
package tracker.app.report;

import org.jspecify.annotations.NullMarked;
