/** Tests of this package. */
@NullMarked
package tracker.app.web;

import org.jspecify.annotations.NullMarked;
