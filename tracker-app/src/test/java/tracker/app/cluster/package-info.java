@NullMarked
package tracker.app.cluster;

import org.jspecify.annotations.NullMarked;
