/** The weeks that are known when the house first starts. */
@NullMarked
package tracker.app.campaign;

import org.jspecify.annotations.NullMarked;
