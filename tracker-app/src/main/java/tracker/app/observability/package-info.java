/** What operators see: figures, lag, watches and command times as metrics. */
@NullMarked
package tracker.app.observability;

import org.jspecify.annotations.NullMarked;
