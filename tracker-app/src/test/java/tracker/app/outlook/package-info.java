/** Tests of the forecast, and its score on simulated weeks. */
@NullMarked
package tracker.app.outlook;

import org.jspecify.annotations.NullMarked;
