/** Tests of the demonstration. */
@NullMarked
package tracker.app.demo;

import org.jspecify.annotations.NullMarked;
