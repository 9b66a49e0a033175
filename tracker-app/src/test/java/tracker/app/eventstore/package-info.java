/** Tests of this package. */
@NullMarked
package tracker.app.eventstore;

import org.jspecify.annotations.NullMarked;
