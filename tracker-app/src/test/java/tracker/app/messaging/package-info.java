/** Tests of this package. */
@NullMarked
package tracker.app.messaging;

import org.jspecify.annotations.NullMarked;
