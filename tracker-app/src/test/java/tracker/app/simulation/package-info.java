/**
 * Thousands of random weeks, each from a seed: random commands to the real aggregates, events that arrive late and in
 * batches, and crashes, compared with a plain model without events. A failure reports its seed.
 */
@NullMarked
package tracker.app.simulation;

import org.jspecify.annotations.NullMarked;
