/** The areas reached, by deprivation, and the share of activities with a known area (decision 0042). */
@NullMarked
package tracker.domain.deprivation;

import org.jspecify.annotations.NullMarked;
