/** What the pages share that look at a campaign beside another, ahead, or part by part: their addresses, their head, and the way between them. */
@NullMarked
package tracker.ui.analysis;

import org.jspecify.annotations.NullMarked;
