/** Journeys through the running house in a real browser. */
@NullMarked
package tracker.app.browser;

import org.jspecify.annotations.NullMarked;
