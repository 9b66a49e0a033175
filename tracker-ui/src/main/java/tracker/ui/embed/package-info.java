/** What a trust can put on its own website. */
@NullMarked
package tracker.ui.embed;

import org.jspecify.annotations.NullMarked;
