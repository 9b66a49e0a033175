package tracker.app.demo;

import tracker.domain.activity.ActivityCommands;

/**
 * A simulated stand, school talk or department visit.
 *
 * @param commands about it
 * @param figures first report
 * @param more people than reported
 * @param fewer people than reported
 */
record SimulatedActivity<D, F>(ActivityCommands<D, F> commands, D details, F figures, F more, F fewer) {}
