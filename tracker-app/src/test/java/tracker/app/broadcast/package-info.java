/** Tests of what is told to many at once. */
@NullMarked
package tracker.app.broadcast;

import org.jspecify.annotations.NullMarked;
