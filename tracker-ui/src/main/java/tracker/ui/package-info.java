/**
 * The pages. Each room here has the name of the room in the domain that it shows; the pages ask and tell through the two
 * ports {@code Queries} and {@code Commands} and know nothing else of the house.
 */
@NullMarked
package tracker.ui;

import org.jspecify.annotations.NullMarked;
