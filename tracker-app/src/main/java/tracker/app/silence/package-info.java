/** Tells which trusts are silent, who can be asked, and writes to them. */
@NullMarked
package tracker.app.silence;

import org.jspecify.annotations.NullMarked;
