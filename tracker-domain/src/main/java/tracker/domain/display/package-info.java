/**
 * Screens that show a wallboard: each is opened by an address of its own, which an organiser makes and can end. What they show is
 * everybody's; the addresses say whose screens there are, and let one be switched off.
 */
@NullMarked
package tracker.domain.display;

import org.jspecify.annotations.NullMarked;
