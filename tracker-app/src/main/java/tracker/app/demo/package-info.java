/** The demonstration: a clock that runs faster than life, and a simulated week over the real trusts that plays on it. */
@NullMarked
package tracker.app.demo;

import org.jspecify.annotations.NullMarked;
