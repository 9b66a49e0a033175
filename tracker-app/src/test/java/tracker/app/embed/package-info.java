/** Tests of embeds for other websites. */
@NullMarked
package tracker.app.embed;

import org.jspecify.annotations.NullMarked;
