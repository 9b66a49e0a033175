/** Reports: the figures at a position, as a page to print, as CSV and as a workbook (decision 40). */
@NullMarked
package tracker.app.report;

import org.jspecify.annotations.NullMarked;
