/** Figures about the sources themselves, printed and not pinned. */
@NullMarked
package tracker.app.structure;

import org.jspecify.annotations.NullMarked;
