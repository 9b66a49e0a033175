/** The rules for passwords. */
@NullMarked
package tracker.app.password;

import org.jspecify.annotations.NullMarked;
