/** Live updates for many subscribers outside the pages: encoded once per change, the same bytes for all of them. */
@NullMarked
package tracker.app.broadcast;

import org.jspecify.annotations.NullMarked;
