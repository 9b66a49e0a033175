/** What people read, held against words they stumble over. */
@NullMarked
package tracker.app.wording;

import org.jspecify.annotations.NullMarked;
