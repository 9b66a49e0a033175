/** How an ambassador session is asked about. */
@NullMarked
package tracker.ui.ambassadorsession;

import org.jspecify.annotations.NullMarked;
