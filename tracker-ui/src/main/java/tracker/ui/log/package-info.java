/**
 * Logging an activity in under a minute, on a phone: one page, five decisions, and what was saved. Other rooms lead here
 * through {@code LogActivityNavigation}.
 */
@NullMarked
package tracker.ui.log;

import org.jspecify.annotations.NullMarked;
