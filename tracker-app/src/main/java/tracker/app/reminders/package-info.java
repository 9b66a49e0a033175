/** Reminds a trust's people of what was planned and is not reported yet, and tells organisers each morning how it stands. */
@NullMarked
package tracker.app.reminders;

import org.jspecify.annotations.NullMarked;
