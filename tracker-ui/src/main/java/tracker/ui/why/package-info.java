/** Why a figure changed between two times: reasons, their effect and the updates behind them. */
@NullMarked
package tracker.ui.why;

import org.jspecify.annotations.NullMarked;
