/** Answers which areas have been reached, from the indices of deprivation that come with the house (decision 0042). */
@NullMarked
package tracker.app.deprivation;

import org.jspecify.annotations.NullMarked;
