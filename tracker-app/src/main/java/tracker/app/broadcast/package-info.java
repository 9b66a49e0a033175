/** What changes, told to many at once outside the pages: encoded once per change, the same bytes to everybody who listens. */
@NullMarked
package tracker.app.broadcast;

import org.jspecify.annotations.NullMarked;
