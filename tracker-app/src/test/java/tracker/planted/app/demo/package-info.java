/** A demonstration that alone sends a command. */
@NullMarked
package tracker.planted.app.demo;

import org.jspecify.annotations.NullMarked;
