/**
 * The boards: the nation's at the root of the site, and each trust's page. Both move by themselves. Other rooms lead here
 * through {@code ParticipationNavigation}.
 */
@NullMarked
package tracker.ui.participation;

import org.jspecify.annotations.NullMarked;
