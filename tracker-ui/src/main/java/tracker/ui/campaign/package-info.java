/** The campaign of a page, its phase, and the field for changing the year. */
@NullMarked
package tracker.ui.campaign;

import org.jspecify.annotations.NullMarked;
