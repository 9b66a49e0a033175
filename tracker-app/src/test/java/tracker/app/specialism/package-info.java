@NullMarked
package tracker.app.specialism;

import org.jspecify.annotations.NullMarked;
