/** The ten days in two minutes: how the nation's figures grew, played in the browser. */
@NullMarked
package tracker.ui.replay;

import org.jspecify.annotations.NullMarked;
