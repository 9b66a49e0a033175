/** Figures on other people's websites: a badge for each trust, and a small live figure that can be framed. */
@NullMarked
package tracker.app.embed;

import org.jspecify.annotations.NullMarked;
