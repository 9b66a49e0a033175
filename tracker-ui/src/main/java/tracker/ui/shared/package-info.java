/** What every page needs: answers that move by themselves, commands that are sent once, figures and tables in plain HTML. */
@NullMarked
package tracker.ui.shared;

import org.jspecify.annotations.NullMarked;
