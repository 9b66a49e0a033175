/** The list of activities found on the web, read by {@code ./tracker import} and by the demonstration. */
@NullMarked
package tracker.app.foundactivities;

import org.jspecify.annotations.NullMarked;
