/** Tests of this room. */
@NullMarked
package tracker.app.web;

import org.jspecify.annotations.NullMarked;
