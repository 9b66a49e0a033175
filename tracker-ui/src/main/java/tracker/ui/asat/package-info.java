/** Boards at an earlier date: address parameters, the banner, and the form for choosing a date. */
@NullMarked
package tracker.ui.asat;

import org.jspecify.annotations.NullMarked;
