/** The demonstration: a clock that runs faster than real time, and a simulated week with the real trusts. */
@NullMarked
package tracker.app.demo;

import org.jspecify.annotations.NullMarked;
