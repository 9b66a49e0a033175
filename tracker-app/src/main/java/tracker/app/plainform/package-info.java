/** Logging an activity by a form that any browser can send, without JavaScript; the same commands as everywhere. */
@NullMarked
package tracker.app.plainform;

import org.jspecify.annotations.NullMarked;
