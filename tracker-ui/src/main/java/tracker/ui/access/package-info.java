/** Signing in and out, and the people who speak for a trust. */
@NullMarked
package tracker.ui.access;

import org.jspecify.annotations.NullMarked;
