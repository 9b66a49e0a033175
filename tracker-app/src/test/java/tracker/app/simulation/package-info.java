/**
 * Random weeks, thousands of them, each from a seed: random commands to the real activities, facts that arrive late and in batches,
 * crashes in between; held against a plain model that knows nothing of facts. The failing seed is the report of the fault.
 */
@NullMarked
package tracker.app.simulation;

import org.jspecify.annotations.NullMarked;
