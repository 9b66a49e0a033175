/** Figures for other websites: a badge for each trust, and live figures for an iframe. */
@NullMarked
package tracker.app.embed;

import org.jspecify.annotations.NullMarked;
