/** A demonstration that is the only sender of a command. */
@NullMarked
package tracker.planted.app.demo;

import org.jspecify.annotations.NullMarked;
