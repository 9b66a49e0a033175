/**
 * Messages of the public that something about an activity is wrong. They are not events: what a stranger types can be
 * deleted, is in no backup, and is removed after {@link tracker.domain.problem.ProblemMessage#KEPT_DAYS} days.
 */
@NullMarked
package tracker.domain.problem;

import org.jspecify.annotations.NullMarked;
