/** Shared parts of the analysis pages: address, header, filter form and navigation. */
@NullMarked
package tracker.ui.analysis;

import org.jspecify.annotations.NullMarked;
