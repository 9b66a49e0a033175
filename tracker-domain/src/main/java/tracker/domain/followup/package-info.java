/**
 * Follow-up: trusts that have not started, trusts with reports due, and upcoming activities, to act on during the week.
 */
@NullMarked
package tracker.domain.followup;

import org.jspecify.annotations.NullMarked;
