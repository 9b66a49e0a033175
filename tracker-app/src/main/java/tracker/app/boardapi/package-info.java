/** REST endpoints and files of the figures shown on the boards. */
@NullMarked
package tracker.app.boardapi;

import org.jspecify.annotations.NullMarked;
