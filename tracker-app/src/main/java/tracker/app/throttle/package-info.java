/** Limits of sign-in attempts, and the devices that strangers cannot lock out. */
@NullMarked
package tracker.app.throttle;

import org.jspecify.annotations.NullMarked;
