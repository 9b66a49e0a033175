/** Embeds for trust websites. */
@NullMarked
package tracker.ui.embed;

import org.jspecify.annotations.NullMarked;
