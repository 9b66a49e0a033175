/** Reminds users of planned activities that are not reported yet, and sends organisers a summary each morning. */
@NullMarked
package tracker.app.reminders;

import org.jspecify.annotations.NullMarked;
