/** Answers how far one campaign has come beside the one before it. */
@NullMarked
package tracker.app.comparison;

import org.jspecify.annotations.NullMarked;
