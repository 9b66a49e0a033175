/** A database as an earlier build wrote it, and what today's build makes of it. */
@NullMarked
package tracker.app.stored;

import org.jspecify.annotations.NullMarked;
