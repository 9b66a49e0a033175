/** Shows, without a Docker engine, that the compose file, the image and the monitoring fit together and fit the tracker. */
@NullMarked
package tracker.app.compose;

import org.jspecify.annotations.NullMarked;
