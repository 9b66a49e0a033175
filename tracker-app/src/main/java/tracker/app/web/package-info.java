/** Web infrastructure: pages, push connections and the board in the first response. */
@NullMarked
package tracker.app.web;

import org.jspecify.annotations.NullMarked;
