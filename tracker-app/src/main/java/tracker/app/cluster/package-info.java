/** Nodes on one database notify each other after a commit. */
@NullMarked
package tracker.app.cluster;

import org.jspecify.annotations.NullMarked;
