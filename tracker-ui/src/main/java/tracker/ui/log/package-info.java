/**
 * Logging an activity in under a minute, on a phone: one page, five decisions, and what was saved. Other packages
 * link here through {@code tracker.ui.links.LogActivityNavigation}.
 */
@NullMarked
package tracker.ui.log;

import org.jspecify.annotations.NullMarked;
