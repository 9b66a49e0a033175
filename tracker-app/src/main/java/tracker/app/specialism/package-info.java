/** The specialisms of healthcare science, read from the list that comes with the house. */
@NullMarked
package tracker.app.specialism;

import org.jspecify.annotations.NullMarked;
