/** Tests of the register as a file. */
@NullMarked
package tracker.app.trust;

import org.jspecify.annotations.NullMarked;
