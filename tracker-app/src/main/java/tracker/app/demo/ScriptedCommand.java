package tracker.app.demo;

import java.time.Instant;
import tracker.domain.shared.Command;

/**
 * A line of the simulated week.
 *
 * @param at simulated time at which it is sent
 * @param command the command
 */
record ScriptedCommand(Instant at, Command command) {}
