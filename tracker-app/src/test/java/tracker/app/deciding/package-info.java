@NullMarked
package tracker.app.deciding;

import org.jspecify.annotations.NullMarked;
