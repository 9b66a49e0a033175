/** Answers which areas have been reached, using the bundled indices of deprivation (decision 0042). */
@NullMarked
package tracker.app.deprivation;

import org.jspecify.annotations.NullMarked;
