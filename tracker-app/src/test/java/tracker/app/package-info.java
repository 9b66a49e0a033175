/** Tests of the whole house. */
@NullMarked
package tracker.app;

import org.jspecify.annotations.NullMarked;
