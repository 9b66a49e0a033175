/**
 * A small application in which every rule is broken once, to show that each rule works. Nothing here is ever started.
 */
@NullMarked
package tracker.planted;

import org.jspecify.annotations.NullMarked;
