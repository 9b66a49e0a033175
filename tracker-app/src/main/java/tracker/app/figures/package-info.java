/** Answers queries about participation: totals, standings, boards and activities, now and as at an earlier position. */
@NullMarked
package tracker.app.figures;

import org.jspecify.annotations.NullMarked;
