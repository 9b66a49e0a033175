/** Who has not started, who planned and did not report, and what comes next; to be acted on while the week goes on. */
@NullMarked
package tracker.domain.followup;

import org.jspecify.annotations.NullMarked;
