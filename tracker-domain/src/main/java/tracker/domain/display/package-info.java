/**
 * Screens that show a wallboard. Each has an address of its own, which an organiser makes and can end. The content is
 * public; the addresses identify the screens and let each be switched off.
 */
@NullMarked
package tracker.domain.display;

import org.jspecify.annotations.NullMarked;
