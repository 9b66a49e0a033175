/** How a stand is asked about: where and when, and how many visitors came. */
@NullMarked
package tracker.ui.stand;

import org.jspecify.annotations.NullMarked;
