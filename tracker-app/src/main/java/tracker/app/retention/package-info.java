/** What is not kept for ever, and the job that removes it. */
@NullMarked
package tracker.app.retention;

import org.jspecify.annotations.NullMarked;
