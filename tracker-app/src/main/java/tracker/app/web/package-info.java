/** What every answer to a browser shares: the pages, the push connections and the board in the first answer. */
@NullMarked
package tracker.app.web;

import org.jspecify.annotations.NullMarked;
