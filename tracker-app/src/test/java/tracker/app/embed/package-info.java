/** Tests of what stands on other people's websites. */
@NullMarked
package tracker.app.embed;

import org.jspecify.annotations.NullMarked;
