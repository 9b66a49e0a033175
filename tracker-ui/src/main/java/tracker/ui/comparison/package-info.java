/** How far this campaign has come, beside the one before it at the same point. */
@NullMarked
package tracker.ui.comparison;

import org.jspecify.annotations.NullMarked;
