/** The form for a stand: place, days and visitors. */
@NullMarked
package tracker.ui.stand;

import org.jspecify.annotations.NullMarked;
